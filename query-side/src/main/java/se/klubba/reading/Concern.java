package se.klubba.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Timeline;

/**
 * Which facts a view is about: those of some kinds that are found under a key of one of these names. Corrections, retractions, further
 * sources and disposals of them always belong.
 */
public final class Concern {
    private final Set<String> names;
    private final Set<Class<? extends KlubbaEvent>> kinds;
    private final Set<QualifiedName> types;

    public Concern(Set<String> names, Set<Class<? extends KlubbaEvent>> kinds) {
        this.names = names;
        this.kinds = kinds;
        this.types = Stream.concat(kinds.stream(), Timeline.AMENDING.stream())
                .map(c -> new QualifiedName(EventCatalog.name(c)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param families events, or sealed families of them */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Concern of(Set<String> names, Class<? extends KlubbaEvent>... families) {
        return new Concern(
                names,
                Arrays.stream(families)
                        .flatMap(f -> f.isSealed() ? EventCatalog.members(f) : Stream.of(f))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** As it is found in the log: under its tags. */
    public Set<String> keys(LoggedEvent event) {
        return kinds.contains(event.payload().getClass())
                        || Timeline.AMENDING.contains(event.payload().getClass())
                ? found(event.tags()).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    Stream<String> perhapsAbout(Class<?> kind, Set<Tag> tags) {
        return kinds.contains(kind) ? found(tags) : Stream.empty();
    }

    private Stream<String> found(Set<Tag> tags) {
        return tags.stream()
                .filter(tag -> names.contains(tag.key()))
                .map(Tag::value)
                .distinct();
    }

    Set<Class<? extends KlubbaEvent>> kinds() {
        return kinds;
    }

    public EventCriteria criteria(String key) {
        return EventCriteria.either(names.stream().map(n -> criteria(n, key)).toList());
    }

    /** Facts of these kinds, and whatever amends them, under one key. */
    public EventCriteria criteria(String name, String value) {
        return EventCriteria.havingTags(name, value).andBeingOneOfTypes(types);
    }

    /** Facts of these kinds, and whatever amends them or others. */
    public EventCriteria criteria() {
        return EventCriteria.havingAnyTag().andBeingOneOfTypes(types);
    }

    /** The keys about which it is one of these facts. */
    Stream<String> about(Fact fact) {
        return kinds.contains(fact.event().getClass())
                ? fact.event().keys().stream()
                        .filter(k -> names.contains(k.name()))
                        .map(Key::value)
                        .distinct()
                : Stream.empty();
    }

    /** Everything that stands, in the order in which it happened. */
    public static List<Fact> facts(Collection<LoggedEvent> events) {
        return Timeline.of(events.stream()
                        .map(e -> Entry.of(e.position(), e.recordedAt(), e.metadata(), e.payload()))
                        .toList())
                .facts();
    }
}
