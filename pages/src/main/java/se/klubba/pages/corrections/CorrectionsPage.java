package se.klubba.pages.corrections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.log.Amended;
import se.klubba.pages.log.LogPart;
import se.klubba.pages.log.Told;
import se.klubba.reading.Named;
import se.klubba.reports.recordquality.Delays.Delay;

/**
 * What was said of entries afterwards, the newest first, and what came late, among some thousand entries of the log.
 *
 * @param late the latest first
 */
public record CorrectionsPage(LogPart part, List<Amended> amended, List<Late> late) implements Page {
    static final int LOOKED_AT = 1000;

    /**
     * A record that came late.
     *
     * @param meeting whose minutes brought it; null outside meetings
     * @param told its first fact
     */
    public record Late(Delay delay, @Nullable Named meeting, Told told) {}

    @Override
    public Visit visit() {
        return part.visit();
    }

    public Texts texts() {
        return visit().texts(CorrectionsPage.class);
    }

    @Override
    public boolean ofDay() {
        return false;
    }

    @Override
    public String title() {
        return visit().texts().say(Section.CORRECTIONS);
    }

    @Override
    public Section section() {
        return Section.CORRECTIONS;
    }
}
