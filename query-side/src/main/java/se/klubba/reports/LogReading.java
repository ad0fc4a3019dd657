package se.klubba.reports;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.DisposedEntries;
import se.klubba.reading.History;
import se.klubba.reading.Reader;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.EntriesByKey.Found;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Place;
import se.klubba.timeline.Timeline;

/** The log up to a position, read once: the facts of some kinds that stand, and what vouches for them. */
final class LogReading implements AutoCloseable {
    private static final Map<String, Class<? extends KlubbaEvent>> KINDS =
            EventCatalog.all().stream().collect(Collectors.toUnmodifiableMap(EventCatalog::name, Function.identity()));

    private final EventLog log;
    private final Reader reader;
    private final BitSet hidden = new BitSet();
    private final long to;
    private final MessageDigest digest = Sha256.begun();
    private final Disposals disposals = new Disposals();
    private final FactsAside aside;
    private final EntriesByKey keys;

    private LogReading(EventLog log, Reader reader, long to, ZoneId zone, EntriesByKey keys) {
        this.log = log;
        this.reader = reader;
        this.to = to;
        this.keys = keys;
        this.aside = new FactsAside(log, zone);
    }

    /**
     * @param wanted null where it is of a kind that is not
     * @param hidden the entry that is hidden by it, if one is
     */
    private record Read(
            Undecoded event, byte[] digested, @Nullable Wanted wanted, OptionalLong hidden) {}

    private sealed interface Wanted {}

    private record Happened(Place place, Class<?> kind, Instant recordedAt, byte[] bytes, List<Found> about)
            implements Wanted {}

    private record Amending(Entry entry, byte[] bytes) implements Wanted {}

    /**
     * @param reader for whom it is read: what is hidden from them is among the facts for nobody who folds them
     * @param zone of the register
     * @param kinds the facts that are wanted
     * @param keys of which of them are gathered
     * @param progress told how many events have been read, of about twice as many steps
     */
    static LogReading of(
            EventLog log,
            Reader reader,
            long to,
            ZoneId zone,
            Set<Class<? extends KlubbaEvent>> kinds,
            EntriesByKey keys,
            Progress progress) {
        var reading = new LogReading(log, reader, to, zone, keys);
        try {
            reading.read(kinds, progress);
            return reading;
        } catch (RuntimeException | Error failed) {
            reading.close();
            throw failed;
        }
    }

    private void read(Set<Class<? extends KlubbaEvent>> kinds, Progress progress) {
        try (var all = log.undecoded(0, to)) {
            InParts.map(all, event -> new Read(event, event.digested(), wanted(event, kinds), hiddenBy(event)))
                    .forEach(read -> {
                        digest.update(read.digested());
                        disposals.words(read.event());
                        read.hidden().ifPresent(entry -> hidden.set(Math.toIntExact(entry)));
                        if (read.wanted() != null && read.hidden().isEmpty()) {
                            add(read.wanted());
                        }
                        progress.at(read.event().position() + 1, 2 * to);
                    });
        }
        addLaterDisposals();
        hide();
        keys.forget(aside.amended());
        aside.settle(keys::add);
    }

    /** Of what happened no more is decoded here than where it stands. What is of no known kind cannot be read, and says so. */
    private @Nullable Wanted wanted(Undecoded event, Set<Class<? extends KlubbaEvent>> kinds) {
        var kind = KINDS.get(event.name().toString());
        if (kind == null || Timeline.AMENDING.contains(kind)) {
            return new Amending(FactsAside.entry(event), event.bytes());
        }
        return kinds.contains(kind)
                ? new Happened(
                        event.part(Place.Placing.class).of(event.position()),
                        kind,
                        event.recordedAt(),
                        event.bytes(),
                        keys.find(kind, event))
                : null;
    }

    /** For who does not see all, each event is decoded to be judged. */
    private OptionalLong hiddenBy(Undecoded event) {
        return reader.seesAll() ? OptionalLong.empty() : History.hiddenBy(FactsAside.entry(event), reader);
    }

    /** Entries of which a version turned out to be hidden are as if they had never been recorded. */
    private void hide() {
        disposals.hide(hidden);
        aside.hide(hidden);
        keys.forget(hidden);
    }

    private void add(Wanted wanted) {
        switch (wanted) {
            case Happened one -> {
                aside.put(one.place(), one.kind(), one.recordedAt(), one.bytes());
                one.about().forEach(key -> keys.add(key, one.place().entry()));
            }
            case Amending one -> {
                disposals.amendment(one.entry());
                aside.amend(one.entry(), one.bytes());
            }
        }
    }

    private void addLaterDisposals() {
        try (var later = log.read(to, Long.MAX_VALUE, DisposedEntries.DISPOSALS)) {
            later.forEach(event -> {
                var disposal = FactsAside.entry(event);
                disposals.amendment(disposal);
                aside.disposeLater(disposal, ((WordsDisposedOf) disposal.event()).entry());
            });
        }
    }

    /** What stands, and what amended it. */
    FactsAside facts() {
        return aside;
    }

    /** How many events were read. */
    long position() {
        return to;
    }

    /** Over all of them, without their words, as {@link EventLog#verify} gives it. */
    String digest() {
        return Sha256.hex(digest);
    }

    Disposals disposals() {
        return disposals;
    }

    @Override
    public void close() {
        aside.close();
    }
}
