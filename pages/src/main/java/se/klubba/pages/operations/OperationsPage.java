package se.klubba.pages.operations;

import java.time.Duration;
import java.util.List;
import se.klubba.pages.layout.Chip;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reports.jobs.JobTold;

/**
 * How the register is.
 *
 * @param head how many entries the log has
 * @param seen how many of them answers have seen
 * @param jobs reports that run, wait and are done
 */
public record OperationsPage(
        Visit visit, long head, long seen, List<JobTold> jobs, String version, String java, Duration up, long megabytes)
        implements Page {
    public Texts texts() {
        return visit.texts(OperationsPage.class);
    }

    public long behind() {
        return Math.max(0, head - seen);
    }

    public Chip answers() {
        return behind() == 0
                ? new Chip("", texts().say("operations.whole"))
                : new Chip("waits", texts().count("operations.behind", behind()));
    }

    public String running() {
        return texts().say("operations.hours", up.toHours(), up.toMinutesPart());
    }

    @Override
    public String title() {
        return visit.texts().say(Section.OPERATIONS);
    }

    @Override
    public Section section() {
        return Section.OPERATIONS;
    }
}
