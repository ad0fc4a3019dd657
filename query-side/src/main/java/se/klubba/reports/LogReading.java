package se.klubba.reports;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Timeline;

/** The log up to a position, read once: the facts of some kinds that stand, and what vouches for them. */
final class LogReading {
    private static final Set<Class<? extends KlubbaEvent>> AMENDING =
            Set.of(EntryCorrected.class, EntryRetracted.class, SourceAdded.class, WordsDisposedOf.class);

    private final EventLog log;
    private final long to;
    private final MessageDigest digest = sha256();
    private final BitSet worded = new BitSet();
    private final BitSet gone = new BitSet();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, List<Long>> versions = new HashMap<>();
    private final List<Long> disposedOf = new ArrayList<>();

    private LogReading(EventLog log, long to) {
        this.log = log;
        this.to = to;
    }

    /**
     * @param kinds the facts that are wanted
     * @param progress told how many events have been read
     */
    static LogReading of(EventLog log, long to, Set<Class<? extends KlubbaEvent>> kinds, LongConsumer progress) {
        var reading = new LogReading(log, to);
        var others = EventCatalog.all().stream()
                .filter(kind -> !kinds.contains(kind) && !AMENDING.contains(kind))
                .map(EventCatalog::name)
                .collect(Collectors.toUnmodifiableSet());
        try (var all = log.undecoded(0, to)) {
            all.forEach(event -> {
                reading.vouch(event);
                if (!others.contains(event.name().toString())) {
                    reading.add(event.decoded());
                }
                progress.accept(event.position() + 1);
            });
        }
        reading.addLaterDisposals();
        return reading;
    }

    private void vouch(Undecoded event) {
        event.addTo(digest);
        int position = Math.toIntExact(event.position());
        worded.set(position, event.content() != Undecoded.Content.NONE);
        gone.set(position, event.content() == Undecoded.Content.GONE);
    }

    private void add(LoggedEvent event) {
        switch (event.payload()) {
            case EntryCorrected e ->
                versions.computeIfAbsent(e.entry(), _ -> new ArrayList<>()).add(event.position());
            case WordsDisposedOf e -> disposedOf.add(e.entry());
            default -> {}
        }
        entries.add(Entry.of(event.position(), event.recordedAt(), event.metadata(), event.payload()));
    }

    /** Words are hidden from their disposal on, whatever moment is asked about. */
    private void addLaterDisposals() {
        var disposals = EventCriteria.havingAnyTag()
                .andBeingOneOfTypes(new QualifiedName(EventCatalog.name(WordsDisposedOf.class)));
        try (var later = log.read(to, Long.MAX_VALUE, disposals)) {
            later.forEach(this::add);
        }
    }

    /** What stands, in the order in which it happened. */
    List<Fact> facts() {
        return Timeline.of(entries).facts().stream().filter(f -> f.entry() < to).toList();
    }

    /** What was corrected and retracted of them, in log order. */
    List<Amendment> amendments() {
        return Amendments.in(entries, Set.copyOf(disposedOf));
    }

    /** How many events were read. */
    long position() {
        return to;
    }

    /** Over all of them, without their words, as {@link EventLog#verify} gives it. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Positions of the events, corrections among them, whose words were disposed of by now, or are not in this log. */
    BitSet disposed() {
        var all = (BitSet) gone.clone();
        for (long entry : disposedOf) {
            all.set(Math.toIntExact(entry));
            versions.getOrDefault(entry, List.of()).forEach(v -> all.set(Math.toIntExact(v)));
        }
        all.and(worded);
        return all;
    }

    static String digest(BitSet positions) {
        var digest = sha256();
        positions.stream()
                .forEach(p ->
                        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(p).flip()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
