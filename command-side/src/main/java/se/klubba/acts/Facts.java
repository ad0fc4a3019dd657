package se.klubba.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Timeline;

/**
 * What an act is judged by: everything that was read for it, and what the effects before it left. Immutable.
 *
 * @param asked the keys that were read, whole
 * @param today in the zone: what happens before it is past
 * @param zone of the register
 */
public record Facts(Set<Key> asked, Timeline timeline, LocalDate today, ZoneId zone) {
    /** Positions of facts that are decided but not yet in the log: after every real one. */
    public static final long UNDECIDED = Long.MAX_VALUE / 2;

    private static final String POSITION = "position";

    /** Asks for the one entry of the log at a position, whatever it is about. */
    public static Key entryKey(long position) {
        return new Key(POSITION, Long.toString(position));
    }

    /** Whether the key asks for an entry by its place: to be read from the log as it is, not by tag. */
    public static boolean asksForEntry(Key key) {
        return key.name().equals(POSITION);
    }

    /** Whether an entry is one that a key asks for: by its place, or because it is about that. */
    public static boolean isUnder(Key key, Entry entry) {
        return asksForEntry(key)
                ? key.value().equals(Long.toString(entry.position()))
                : entry.event().keys().contains(key);
    }

    public static Facts none(LocalDate today, ZoneId zone) {
        return new Facts(Set.of(), Timeline.EMPTY, today, zone);
    }

    public Facts with(Set<Key> keys, Collection<Entry> entries) {
        var all = new HashSet<>(asked);
        all.addAll(keys);
        return new Facts(Set.copyOf(all), timeline.with(entries), today, zone);
    }

    /** The same, for what is judged on another day. */
    public Facts on(LocalDate day) {
        return new Facts(asked, timeline, day, zone);
    }

    /** As if an entry had never been recorded, nor anything said of it. */
    public Facts without(long entry) {
        return new Facts(asked, timeline.without(entry), today, zone);
    }

    /** As they are after these events as well. */
    public Facts then(Collection<? extends KlubbaEvent> events) {
        var next = Math.max(
                UNDECIDED,
                timeline.entries().stream().mapToLong(Entry::position).max().orElse(0) + 1);
        var entries = new java.util.ArrayList<Entry>();
        for (var event : events) {
            entries.add(new Entry(next++, Instant.EPOCH, "", event));
        }
        return new Facts(asked, timeline.with(entries), today, zone);
    }

    /** Whether the fact is in the log, and not decided a moment ago in the same act. */
    public static boolean logged(Fact fact) {
        return fact.entry() < UNDECIDED;
    }

    /** The day on which it was recorded; today, where it was decided a moment ago. */
    public LocalDate recordedOn(Fact fact) {
        return logged(fact) ? LocalDate.ofInstant(fact.recordedAt(), zone) : today;
    }

    /** Facts of one kind about one thing, on the whole timeline, later acts included: what integrity asks. */
    public <E extends KlubbaEvent> Stream<E> about(Key key, Class<E> kind) {
        return timeline.about(key).map(Fact::event).filter(kind::isInstance).map(kind::cast);
    }

    /** The same with entry and sources, for acts that point at one. */
    public Stream<Fact> facts(Key key, Class<? extends KlubbaEvent> kind) {
        return timeline.about(key).filter(f -> kind.isInstance(f.event()));
    }

    /** Facts of one kind about one thing as they were just before {@code day} ended: what procedure asks. */
    public <E extends KlubbaEvent> Stream<E> before(@Nullable EdtfDate day, Key key, Class<E> kind) {
        return timeline.about(key)
                .filter(f -> day == null
                        || f.happenedOn() == null
                        || !f.happenedOn().latest().isAfter(day.latest()))
                .map(Fact::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The entry at a position as the log has it; null where there is none, or it was not read. */
    public @Nullable Entry entry(long position) {
        return timeline.entries().stream()
                .filter(e -> e.position() == position)
                .findFirst()
                .orElse(null);
    }

    /** Entries that were read, in log order. */
    public List<Entry> entries() {
        return List.copyOf(timeline.entries());
    }
}
