package se.klubba.directory;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.FactsView;
import se.klubba.timeline.Fact;

/** What says how each thing is called, and what has taken its place, under {@code kind/identifier}. */
@Component
public final class Directory implements FactsView {
    private static final Concern NAMES = new Concern(Naming.KINDS, Naming.EVENTS.keySet());

    /** As the thing is found here. */
    public static String key(Key thing) {
        return key(thing.name(), thing.value());
    }

    private static String key(String kind, String identifier) {
        return kind + "/" + identifier;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        var payload = (KlubbaEvent) event.payload();
        var things = Naming.EVENTS.containsKey(payload.getClass())
                ? Naming.subjects(payload).map(thing -> thing.key())
                : NAMES.keys(event).isEmpty()
                        ? Stream.<Key>empty()
                        : payload.keys().stream().filter(k -> Naming.KINDS.contains(k.name()));
        return things.map(Directory::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public EventCriteria concerning(String key) {
        int cut = key.indexOf('/');
        return NAMES.criteria(key.substring(0, cut), key.substring(cut + 1));
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> kinds() {
        return Naming.EVENTS.keySet();
    }

    @Override
    public Stream<String> about(Fact fact) {
        return Naming.subjects(fact.event()).map(thing -> key(thing.key())).distinct();
    }

    @Override
    public Stream<String> perhapsAbout(Class<?> kind, Set<Tag> tags) {
        var named = Naming.EVENTS.get(kind);
        return tags.stream().filter(tag -> tag.key().equals(named)).map(tag -> key(tag.key(), tag.value()));
    }
}
