package se.klubba.pages.operations;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.autoconfigure.ProcessorsEndpoint.Processor;
import se.klubba.pages.layout.Chip;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Store;
import se.klubba.reports.jobs.JobTold;

/**
 * How the register is.
 *
 * @param head how many entries the log has
 * @param seen how many of them answers have seen
 * @param views what keeps each
 * @param jobs reports of whoever asks that run, wait and are done
 * @param allJobs how many there are of anybody
 * @param found how many entries the search of this process has seen
 * @param subscriptions null where nobody gives out addresses
 * @param listening how many follow the log as a stream of this process
 * @param bytes of memory that are in use
 */
public record OperationsPage(
        Visit visit,
        long head,
        long seen,
        List<Processor> views,
        List<JobTold> jobs,
        int allJobs,
        Store.State store,
        long found,
        Subscriptions.@Nullable Given subscriptions,
        int listening,
        String version,
        String java,
        Duration up,
        long bytes)
        implements Page {
    private static final int MEGABYTE = 1 << 20;

    public Texts texts() {
        return visit.texts(OperationsPage.class);
    }

    public Chip answers() {
        return seen(head - seen);
    }

    public Chip search() {
        return seen(head - found);
    }

    private Chip seen(long behind) {
        return behind <= 0
                ? new Chip("", texts().say("operations.whole"))
                : new Chip("waits", texts().count("operations.behind", behind));
    }

    /** Which server, and how many of it. */
    public String server() {
        return store.set() == null
                ? texts().say("operations.store.alone", store.server())
                : texts().say("operations.store.set", store.server(), store.set(), store.reached(), store.members());
    }

    public String size() {
        return texts().say(
                        "operations.store.size", store.database(), megabytes(store.bytes()), megabytes(store.kept()));
    }

    public long memory() {
        return megabytes(bytes);
    }

    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    /** How a view is. */
    public Chip state(Processor view) {
        var progress = view.progress();
        return switch (view.state()) {
            case FOLLOWING -> seen(progress.lag());
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
        var minutes = texts().count("operations.minutes", up.toMinutesPart());
        return up.toHours() == 0
                ? minutes
                : texts().say("operations.up.both", texts().count("operations.hours", up.toHours()), minutes);
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
