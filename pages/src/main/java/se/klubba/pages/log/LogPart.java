package se.klubba.pages.log;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.LogEntries;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

/**
 * So many entries of the log as one page looks at: those from where the address says, or else the newest.
 *
 * @param first the position of the oldest
 * @param raw what is read of them, and where the log ends
 */
public record LogPart(Visit visit, long first, int most, LogEntries.Part raw) {
    public static LogPart of(Visit visit, ReadContext reading, int most) {
        int latest = (int) Math.max(0, reading.position() - most);
        int first = Readings.number("from", visit.parameter("from"), latest, 0, Integer.MAX_VALUE - most);
        return new LogPart(visit, first, most, reading.log().part(first, most));
    }

    /** The position of the newest. */
    public long last() {
        return raw.end() - 1;
    }

    /** Null where there is nothing newer. */
    public @Nullable String newer() {
        return raw.end() < raw.head() ? at(Math.min(raw.end(), Math.max(0, raw.head() - most))) : null;
    }

    /** Null where there is nothing older. */
    public @Nullable String older() {
        return first > 0 ? at(Math.max(0, first - most)) : null;
    }

    private String at(long from) {
        return visit.links().to(visit.here(Map.of("from", String.valueOf(from))));
    }

    public Texts texts() {
        return visit.texts(LogPart.class);
    }
}
