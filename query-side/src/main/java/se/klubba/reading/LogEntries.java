package se.klubba.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.timeline.Timeline;

/** The log itself, entry by entry, for one answer: without what is hidden from the reader, and without words that were disposed of. */
public final class LogEntries {
    private static final Set<QualifiedName> AMENDING = Timeline.AMENDING.stream()
            .map(EventCatalog::name)
            .map(QualifiedName::new)
            .collect(Collectors.toUnmodifiableSet());

    private final ReadContext reading;
    private final Sources from;
    private final ReadContext.@Nullable Known known;
    private final Map<Long, Part> parts = new HashMap<>();
    private final Map<Long, List<LoggedEvent>> amendments = new HashMap<>();
    /** By position; empty where it is hidden, or there is none. */
    private final Map<Long, Optional<LoggedEvent>> entries = new HashMap<>();

    LogEntries(ReadContext reading, Sources from, ReadContext.@Nullable Known known) {
        this.reading = reading;
        this.from = from;
        this.known = known;
    }

    /**
     * A part of it.
     *
     * @param end the position after it
     * @param head how many there are in all
     */
    public record Part(List<LoggedEvent> events, long end, long head) {}

    /** The entries of so many positions from one on. */
    public Part part(long first, int most) {
        long head = head();
        long end = Math.max(first, Math.min(head, first + most));
        var there = reading.gathers() ? parts.get(first) : null;
        if (there != null && there.end() == end) {
            return there;
        }
        var part = new Part(shown(from.events(first, end)), end, head);
        if (reading.gathers()) {
            parts.put(first, part);
        }
        return part;
    }

    /** What was said of an entry later: its corrections, retraction, further sources, disposal of its words; likewise of what is shown. */
    public List<LoggedEvent> amendments(LoggedEvent entry) {
        return amendments.computeIfAbsent(
                entry.position(),
                position -> narrowest(entry)
                        .map(tag ->
                                shown(from.events(EventCriteria.havingTags(tag).andBeingOneOfTypes(AMENDING), head())))
                        .orElse(List.of())
                        .stream()
                        .filter(event -> event.position() != position
                                && History.root(event.position(), (KlubbaEvent) event.payload()) == position)
                        .toList());
    }

    private static Optional<Tag> narrowest(LoggedEvent entry) {
        return entry.tags().stream()
                .map(tag -> new Key(tag.key(), tag.value()))
                .min(HistoryView.NARROW_FIRST)
                .map(key -> Tag.of(key.name(), key.value()));
    }

    /** The entries at these positions that were known, by position; each is read once. */
    public Map<Long, LoggedEvent> at(Collection<Long> positions) {
        long end = reading.position();
        var asked = positions.stream().filter(position -> position < end).collect(Collectors.toUnmodifiableSet());
        var missing = asked.stream()
                .filter(position -> !entries.containsKey(position))
                .collect(Collectors.toUnmodifiableSet());
        if (!missing.isEmpty()) {
            missing.forEach(position -> entries.put(position, Optional.empty()));
            shown(from.events(missing)).forEach(event -> entries.put(event.position(), Optional.of(event)));
        }
        return asked.stream()
                .flatMap(position -> entries.getOrDefault(position, Optional.empty()).stream())
                .collect(Collectors.toMap(LoggedEvent::position, Function.identity()));
    }

    /** Of events as the log has them, in order, those that are not hidden, without words that were disposed of. */
    public List<LoggedEvent> shown(List<LoggedEvent> events) {
        if (events.isEmpty()) {
            return events;
        }
        var disposed = from.disposedSince(events.getFirst().position());
        return events.stream()
                .map(event -> History.raw(event, reading.reader(), disposed))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many there are in all. */
    public long head() {
        return known == null ? from.head() : known.to();
    }
}
