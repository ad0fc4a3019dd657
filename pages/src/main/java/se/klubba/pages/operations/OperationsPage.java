package se.klubba.pages.operations;

import java.time.Duration;
import java.util.List;
import se.klubba.axon.mongodb.autoconfigure.ProcessorsEndpoint.Processor;
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
 * @param views what keeps each
 * @param jobs reports of whoever asks that run, wait and are done
 * @param allJobs how many there are of anybody
 */
public record OperationsPage(
        Visit visit,
        long head,
        long seen,
        List<Processor> views,
        List<JobTold> jobs,
        int allJobs,
        String version,
        String java,
        Duration up,
        long megabytes)
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

    /** How a view is. */
    public Chip state(Processor view) {
        var progress = view.progress();
        return switch (view.state()) {
            case FOLLOWING ->
                progress.lag() == 0
                        ? new Chip("", texts().say("operations.whole"))
                        : new Chip("waits", texts().count("operations.behind", progress.lag()));
            case BUILDING -> {
                var build = progress.build();
                yield new Chip(
                        "waits",
                        build == null
                                ? texts().say("operations.building")
                                : texts().say("operations.building.part", build.position(), build.head()));
            }
            case STOPPED -> new Chip("late", texts().say("operations.stopped", String.valueOf(progress.stoppedAt())));
        };
    }

    /** What the last check of it came to, in this process. */
    public String checked(Processor view) {
        var check = view.check();
        if (check == null) {
            return texts().say("operations.unchecked");
        }
        var when = visit.dates().moment(check.at());
        if (check.failure() != null) {
            return texts().say("operations.check.failed", when, check.failure());
        }
        return check.differences().isEmpty()
                ? texts().say("operations.check.whole", when)
                : texts().say(
                                "operations.check.differs",
                                when,
                                check.differences().size());
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
