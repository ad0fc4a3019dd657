package se.klubba.reports.jobs;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.FilingId;
import se.klubba.reports.document.Parameters;

/**
 * Where a job is.
 *
 * @param position of the log, up to which it reads
 * @param filing what is verified; null where a report is run
 * @param state waiting, running, done, failed; of one that failed the result tells why
 * @param progress null where it does not run
 * @param result where it is to be had, once it is done or has failed
 */
public record JobTold(
        String id,
        String report,
        Parameters parameters,
        String format,
        long position,
        @Nullable FilingId filing,
        Instant asked,
        String state,
        @Nullable Progress progress,
        @Nullable String result) {
    /** Where jobs are found. */
    public static final String PATH = "/api/reports/jobs";

    /**
     * @param done events and facts gone through
     * @param of how many there will have been, which is a guess while the log is read
     * @param perSecond on average
     * @param secondsLeft at that rate; null where nothing can be said yet
     */
    public record Progress(
            long done, long of, long perSecond, @Nullable Long secondsLeft) {}

    public static JobTold of(Job<?> job) {
        var about = job.about();
        var state = job.state();
        return new JobTold(
                job.id(),
                about.report(),
                about.parameters(),
                about.format(),
                about.position(),
                about.filing(),
                job.askedAt(),
                state.name().toLowerCase(Locale.ROOT),
                job.progress(),
                job.over() ? path(job.id()) + "/result" : null);
    }

    public static String path(String id) {
        return PATH + "/" + id;
    }
}
