package se.klubba.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Subjects;
import se.klubba.reading.Concern;
import se.klubba.reading.FactsView;
import se.klubba.reading.Folded;
import se.klubba.reading.History;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ListedView;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** What says how each thing is called, and what has taken its place, under {@code kind/identifier}. */
@Component
public final class Directory implements FactsView, ListedView {
    /** Events that say what a thing is called, each with the name of the key under which that is. */
    private static final Map<Class<? extends KlubbaEvent>, String> NAMING = naming();

    private static final String BODY = "body";
    /** Names of keys under which named things are. */
    private static final Set<String> KINDS = Set.copyOf(NAMING.values());

    private static final Concern NAMES = new Concern(KINDS, NAMING.keySet());

    private static Map<Class<? extends KlubbaEvent>, String> naming() {
        var naming = new HashMap<Class<? extends KlubbaEvent>, String>();
        for (var type : EventCatalog.all()) {
            var called = Subjects.of(type).called();
            if (called != null) {
                naming.put(type, called);
            }
        }
        return Map.copyOf(naming);
    }

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
        return 5;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        var payload = (KlubbaEvent) event.payload();
        var things = NAMING.containsKey(payload.getClass())
                ? payload.names().map(thing -> thing.key())
                : NAMES.keys(event).isEmpty()
                        ? Stream.<Key>empty()
                        : payload.keys().stream().filter(k -> KINDS.contains(k.name()));
        return things.map(Directory::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public EventCriteria concerning(String key) {
        int cut = key.indexOf('/');
        return NAMES.criteria(key.substring(0, cut), key.substring(cut + 1));
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> kinds() {
        return NAMING.keySet();
    }

    @Override
    public Stream<String> about(Fact fact) {
        return fact.event().names().map(thing -> key(thing.key())).distinct();
    }

    @Override
    public Stream<String> perhapsAbout(Class<?> kind, Set<Tag> tags) {
        var named = NAMING.get(kind);
        return tags.stream().filter(tag -> tag.key().equals(named)).map(tag -> key(tag.key(), tag.value()));
    }

    @Override
    public Set<String> listed() {
        return Set.of(BODY);
    }

    @Override
    public boolean isListed(String key, History history) {
        return key.startsWith(BODY + "/");
    }

    /** Bodies are found by all names that they ever had. */
    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var names = standing.names(key.substring(BODY.length() + 1));
        return standing.facts().isEmpty()
                ? List.of()
                : List.of(new ListEntry("", key, Set.of(ListEntry.ALL), Folded.words(names)));
    }

    /** The identifiers of bodies that are or were called so: each word that is sought is how one of their names begins. */
    public List<String> bodies(ReadContext reading, String sought) {
        return new ListOf<>(this, _ -> place -> place.key().substring(BODY.length() + 1))
                .every(reading, ListWanted.ALL.begun(sought));
    }
}
