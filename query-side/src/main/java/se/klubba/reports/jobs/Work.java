package se.klubba.reports.jobs;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.FilingId;
import se.klubba.reports.Progress;
import se.klubba.reports.document.Parameters;

/** What a job does. */
public sealed interface Work<O extends Outcome> permits Running, Verifying {
    /**
     * What it is about.
     *
     * @param format as the extension of such files
     * @param position of the log, up to which it reads
     * @param filing what is verified; null where a report is run
     */
    record About(
            String report,
            Parameters parameters,
            String format,
            long position,
            @Nullable FilingId filing) {}

    About about();

    /** @param progress may throw, which ends it */
    O run(Progress progress) throws IOException;
}
