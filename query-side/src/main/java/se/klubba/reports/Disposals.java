package se.klubba.reports;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.reading.DisposedEntries;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;

/**
 * Which events of the log up to a position have had their words disposed of by now, and by what. Words are hidden from their disposal on,
 * whatever moment is asked about.
 */
public final class Disposals {
    private static final EventCriteria CORRECTIONS =
            EventCriteria.havingAnyTag().andBeingOneOfTypes(new QualifiedName(EventCatalog.name(EntryCorrected.class)));

    private final BitSet worded = new BitSet();
    private final BitSet gone = new BitSet();
    private final Map<Long, List<Long>> versions = new HashMap<>();
    private final List<Disposal> all = new ArrayList<>();

    /**
     * @param position of the disposal itself
     * @param entry whose words are disposed of, with those of its versions
     */
    public record Disposal(long position, long entry) {}

    Disposals() {}

    /**
     * Reads it for its own sake.
     *
     * @param to how many events of the log count, beside the disposals that came later
     */
    public static Disposals in(EventLog log, long to) {
        var found = new Disposals();
        try (var events = log.undecoded(0, to)) {
            events.forEach(found::words);
        }
        try (var corrections = log.read(0, to, CORRECTIONS)) {
            corrections.forEach(e -> found.amendment(FactsAside.entry(e)));
        }
        try (var disposals = log.read(0, Long.MAX_VALUE, DisposedEntries.DISPOSALS)) {
            disposals.forEach(e -> found.amendment(FactsAside.entry(e)));
        }
        return found;
    }

    /** Whether the next event of the log has words, and they are in it. */
    void words(Undecoded event) {
        int position = Math.toIntExact(event.position());
        worded.set(position, event.content() != Undecoded.Content.NONE);
        gone.set(position, event.content() == Undecoded.Content.GONE);
    }

    /** The next correction or disposal; others are nothing to it. */
    void amendment(Entry entry) {
        switch (entry.event()) {
            case EntryCorrected e ->
                versions.computeIfAbsent(e.entry(), _ -> new ArrayList<>()).add(entry.position());
            case WordsDisposedOf e -> all.add(new Disposal(entry.position(), e.entry()));
            default -> {}
        }
    }

    /** These entries and their versions count as if they had no words. */
    void hide(BitSet entries) {
        worded.andNot(entries);
        gone.andNot(entries);
        entries.stream()
                .mapToObj(entry -> versions.getOrDefault((long) entry, List.of()))
                .flatMap(List::stream)
                .map(Math::toIntExact)
                .forEach(version -> {
                    worded.clear(version);
                    gone.clear(version);
                });
    }

    /** Positions of the events, corrections among them, whose words were disposed of, or are not in this log. */
    BitSet positions() {
        var found = (BitSet) gone.clone();
        all.forEach(disposal -> add(disposal, found));
        return found;
    }

    private void add(Disposal disposal, BitSet to) {
        versionsOf(disposal).filter(worded::get).forEach(to::set);
    }

    private Stream<Integer> versionsOf(Disposal disposal) {
        return Stream.concat(Stream.of(disposal.entry()), versions.getOrDefault(disposal.entry(), List.of()).stream())
                .map(Math::toIntExact);
    }

    /**
     * Those that came after a run.
     *
     * @param count of how many events the words were disposed of when it was run
     * @param digest over the positions of those
     * @return empty where there was no moment at which these were disposed of and no others
     */
    public Optional<List<Disposal>> since(long count, String digest) {
        var then = (BitSet) gone.clone();
        all.forEach(disposal -> versionsOf(disposal).forEach(then::clear));
        for (int i = 0; i <= all.size(); i++) {
            if (then.cardinality() == count && digest(then).equals(digest)) {
                return Optional.of(all.subList(i, all.size()).stream()
                        .filter(later -> versionsOf(later).anyMatch(worded::get))
                        .toList());
            }
            if (i < all.size()) {
                add(all.get(i), then);
            }
        }
        return Optional.empty();
    }

    /** SHA-256, in hex. */
    static String digest(BitSet positions) {
        var digest = Sha256.begun();
        positions.stream()
                .forEach(p ->
                        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(p).flip()));
        return Sha256.hex(digest);
    }
}
