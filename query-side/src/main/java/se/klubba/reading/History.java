package se.klubba.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.Stored;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Timeline;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * All that was ever recorded about one thing, in log order: what was replaced and what was retracted are among it, and each entry that
 * something is said of is there whole. So both times are filters at reading, and a stored history never grows old (DOMAIN, Time 5). Words that
 * were disposed of are in none of it.
 */
@JsonSerialize(using = HistoryJson.Writer.class)
@JsonDeserialize(using = HistoryJson.Reader.class)
public record History(List<Entry> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    /** @param about whether a version of an entry is about the thing; what never was is left out, and what was said of it */
    static History of(Collection<LoggedEvent> events, Predicate<Fact> about) {
        var entries = events.stream()
                .map(e -> Entry.of(e.position(), e.recordedAt(), e.metadata(), e.payload()))
                .toList();
        var concerned = byRoot(entries).entrySet().stream()
                .filter(told -> told.getValue().stream().anyMatch(e -> about.test(version(told.getKey(), e))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new History(entries.stream()
                        .filter(e -> concerned.contains(root(e)))
                        .toList())
                .withoutDisposedWords(Set.of());
    }

    /** Corrections that make something be about the thing whose first version is elsewhere in the log. */
    static Set<Long> missingRoots(Collection<LoggedEvent> events, Predicate<Fact> about) {
        var there = events.stream().map(LoggedEvent::position).collect(Collectors.toUnmodifiableSet());
        return events.stream()
                .map(e -> Entry.of(e.position(), e.recordedAt(), e.metadata(), e.payload()))
                .filter(e -> e.event() instanceof EntryCorrected corrected
                        && !there.contains(corrected.entry())
                        && about.test(version(corrected.entry(), e)))
                .map(History::root)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entry that it is, or says something of. */
    public static long root(Entry entry) {
        return root(entry.position(), entry.event());
    }

    /** Likewise, of what is at a position. */
    public static long root(long position, KlubbaEvent event) {
        return switch (event) {
            case EntryCorrected e -> e.entry();
            case EntryRetracted e -> e.entry();
            case SourceAdded e -> e.entry();
            case WordsDisposedOf e -> e.entry();
            default -> position;
        };
    }

    private static Map<Long, List<Entry>> byRoot(Collection<Entry> entries) {
        var byRoot = new LinkedHashMap<Long, List<Entry>>();
        entries.forEach(
                e -> byRoot.computeIfAbsent(root(e), _ -> new ArrayList<>()).add(e));
        return byRoot;
    }

    private static Fact version(long root, Entry entry) {
        var content = entry.event() instanceof EntryCorrected corrected ? corrected.replacement() : entry.event();
        return new Fact(root, entry.position(), entry.recordedAt(), entry.by(), content, List.of());
    }

    /**
     * What is shown to a reader, whatever moment is asked about: no entry of which any version is hidden from them, and no words that were
     * disposed of.
     *
     * @param disposed entries whose words were disposed of, besides those of which this knows itself
     */
    History shownTo(Reader reader, Set<Long> disposed) {
        var seen = reader.seesAll() ? this : seenBy(reader);
        return seen.entries.stream().anyMatch(e -> disposed.contains(root(e)))
                ? seen.withoutDisposedWords(disposed)
                : seen;
    }

    private History seenBy(Reader reader) {
        var hidden = entries.stream()
                .flatMapToLong(e -> hiddenBy(e, reader).stream())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new History(entries.stream()
                .filter(e -> !hidden.contains(root(e)) && !hidden.contains(e.position()))
                .toList());
    }

    /**
     * What of an entry that a reader is not shown must be hidden with it: the entry that it is a version of or says something of, with all its
     * versions; of a further source that source alone. By position; empty where it is shown.
     */
    public static OptionalLong hiddenBy(Entry entry, Reader reader) {
        if (sees(reader, entry.event())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(entry.event() instanceof SourceAdded ? entry.position() : root(entry));
    }

    private static boolean sees(Reader reader, KlubbaEvent event) {
        return reader.sees(event) && !(event instanceof EntryCorrected e && !reader.sees(e.replacement()));
    }

    /** The same of an event as the log has it; empty where it is hidden. */
    static Optional<LoggedEvent> raw(LoggedEvent event, Reader reader, Set<Long> disposed) {
        var entry = Entry.of(event.position(), event.recordedAt(), event.metadata(), event.payload());
        if (!sees(reader, entry.event())) {
            return Optional.empty();
        }
        boolean gone = disposed.contains(root(entry)) && !(entry.event() instanceof WordsDisposedOf);
        return Optional.of(gone ? event.withPayload(entry.event().withoutWords()) : event);
    }

    private History withoutDisposedWords(Set<Long> also) {
        var disposed = entries.stream()
                .filter(e -> e.event() instanceof WordsDisposedOf)
                .map(History::root)
                .collect(Collectors.toSet());
        disposed.addAll(also);
        return disposed.isEmpty()
                ? this
                : new History(entries.stream()
                        .map(e -> disposed.contains(root(e)) && !(e.event() instanceof WordsDisposedOf)
                                ? new Entry(
                                        e.position(),
                                        e.recordedAt(),
                                        e.by(),
                                        e.event().withoutWords())
                                : e)
                        .toList());
    }

    /** What stands of it now. */
    public Standing newest(Predicate<Fact> about) {
        return new Standing(Timeline.of(entries).facts().stream().filter(about).toList());
    }

    /**
     * What stands of it as known at a moment.
     *
     * @param to how many events were in the log then
     * @param about whether a fact is about the thing: a correction may have moved one away
     * @return null where none of it was in the log
     */
    @Nullable
    Stored<Standing> asKnown(String key, long to, Predicate<Fact> about) {
        var known = entries.stream().filter(e -> e.position() < to).toList();
        if (known.isEmpty()) {
            return null;
        }
        var last = entries.stream()
                .filter(e -> e.position() < to || e.event() instanceof WordsDisposedOf)
                .mapToLong(Entry::position)
                .max()
                .orElseThrow();
        var facts = Timeline.of(known).facts().stream().filter(about).toList();
        return new Stored<>(key, last, new Standing(facts));
    }
}
