package se.klubba.reports.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.generated.GeneratedEvent;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/** A log while it is written down, and with it what amends what is already there. */
final class Chronicle {
    private final List<GeneratedEvent> written = new ArrayList<>();
    private final Map<Long, Long> versions = new HashMap<>();
    private Instant now = Instant.EPOCH;
    private String actor = "";

    /** Somebody sits down to record, on a day that is not before any other. */
    void session(String who, String day) {
        actor = who;
        now = LocalDate.parse(day).atTime(LocalTime.of(10, 30)).toInstant(ZoneOffset.UTC);
    }

    /** @return its position */
    long put(KlubbaEvent event) {
        written.add(new GeneratedEvent(written.size(), now, Map.of("actor", actor), event));
        return written.size() - 1L;
    }

    void put(KlubbaEvent... events) {
        for (var event : events) {
            put(event);
        }
    }

    void correct(long entry, KlubbaEvent replacement, @Nullable String reason) {
        var correction = new EntryCorrected(
                entry, version(entry), replacement, standing(entry).keys(), words(reason), recorded());
        versions.put(entry, put(correction));
    }

    void retract(long entry, @Nullable String reason) {
        put(new EntryRetracted(entry, version(entry), standing(entry).keys(), words(reason), recorded()));
    }

    void addSource(long entry, Occurrence where) {
        put(new SourceAdded(entry, standing(entry).keys(), where));
    }

    void dispose(long entry, String ground) {
        put(new WordsDisposedOf(entry, standing(entry).keys(), Words.of(ground), recorded()));
    }

    List<GeneratedEvent> written() {
        return List.copyOf(written);
    }

    private long version(long entry) {
        return versions.getOrDefault(entry, entry);
    }

    private KlubbaEvent standing(long entry) {
        return written.get((int) version(entry)).event() instanceof EntryCorrected corrected
                ? corrected.replacement()
                : written.get((int) entry).event();
    }

    private Occurrence recorded() {
        return Occurrence.on(EdtfDate.on(LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private static @Nullable Words words(@Nullable String text) {
        return text == null ? null : Words.of(text);
    }
}
