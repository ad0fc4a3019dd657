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
import org.jspecify.annotations.Nullable;
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
    private final @Nullable Concern or;

    public Concern(Set<String> names, Set<Class<? extends KlubbaEvent>> kinds) {
        this(names, kinds, null);
    }

    private Concern(Set<String> names, Set<Class<? extends KlubbaEvent>> kinds, @Nullable Concern or) {
        this.names = names;
        this.kinds = kinds;
        this.or = or;
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

    /** The facts of either. */
    public Concern or(Concern other) {
        return new Concern(names, kinds, or == null ? other : or.or(other));
    }

    private Stream<Concern> parts() {
        return or == null ? Stream.of(this) : Stream.concat(Stream.of(this), or.parts());
    }

    /** As it is found in the log: under its tags. */
    public Set<String> keys(LoggedEvent event) {
        return parts().flatMap(part -> part.own(event).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> own(LoggedEvent event) {
        return kinds.contains(event.payload().getClass())
                        || Timeline.AMENDING.contains(event.payload().getClass())
                ? found(event.tags()).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    Stream<String> perhapsAbout(Class<?> kind, Set<Tag> tags) {
        return parts().filter(part -> part.kinds.contains(kind))
                .flatMap(part -> part.found(tags))
                .distinct();
    }

    private Stream<String> found(Set<Tag> tags) {
        return tags.stream()
                .filter(tag -> names.contains(tag.key()))
                .map(Tag::value)
                .distinct();
    }

    Set<Class<? extends KlubbaEvent>> kinds() {
        return parts().flatMap(part -> part.kinds.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public EventCriteria criteria(String key) {
        return EventCriteria.either(parts().flatMap(part -> part.names.stream().map(n -> part.criteria(n, key)))
                .toList());
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
        return parts().filter(part -> part.kinds.contains(fact.event().getClass()))
                .flatMap(part -> fact.event().keys().stream().filter(k -> part.names.contains(k.name())))
                .map(Key::value)
                .distinct();
    }

    /** Everything that stands, in the order in which it happened. */
    public static List<Fact> facts(Collection<LoggedEvent> events) {
        return Timeline.of(events.stream()
                        .map(e -> Entry.of(e.position(), e.recordedAt(), e.metadata(), e.payload()))
                        .toList())
                .facts();
    }
}
