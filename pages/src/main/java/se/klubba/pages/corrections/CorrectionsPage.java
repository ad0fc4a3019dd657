package se.klubba.pages.corrections;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.log.Told;
import se.klubba.reading.Named;
import se.klubba.reports.recordquality.Delays.Delay;

/**
 * What was said of entries afterwards, the newest first, and what came late, among some thousand entries of the log.
 *
 * @param late the latest first
 * @param first the position of the oldest entry that was looked at
 * @param end the position after the newest
 * @param head how many there are
 */
public record CorrectionsPage(Visit visit, List<Amended> amended, List<Late> late, long first, long end, long head)
        implements Page {
    static final int LOOKED_AT = 5000;

    /**
     * What was said of an entry.
     *
     * @param before what stood until then; null where nothing was taken away
     * @param after what stands in its place; null where nothing does
     */
    public record Amended(
            Told told, @Nullable String before, @Nullable String after) {}

    /**
     * A record that came late.
     *
     * @param meeting whose minutes brought it; null outside meetings
     * @param told its first fact
     */
    public record Late(Delay delay, @Nullable Named meeting, Told told) {}

    public Texts texts() {
        return visit.texts(CorrectionsPage.class);
    }

    /** Null where there is nothing newer. */
    public @Nullable String newer() {
        return end < head ? at(Math.min(end, Math.max(0, head - LOOKED_AT))) : null;
    }

    /** Null where there is nothing older. */
    public @Nullable String older() {
        return first > 0 ? at(Math.max(0, first - LOOKED_AT)) : null;
    }

    private String at(long from) {
        return visit.links().to(visit.here(Map.of("from", String.valueOf(from))));
    }

    @Override
    public String title() {
        return visit.texts().say(Section.CORRECTIONS);
    }

    @Override
    public Section section() {
        return Section.CORRECTIONS;
    }
}
