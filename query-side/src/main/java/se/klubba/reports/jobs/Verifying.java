package se.klubba.reports.jobs;

import java.io.IOException;
import se.klubba.reports.Progress;
import se.klubba.reports.filed.Filed;
import se.klubba.reports.filed.Verification;

/** A filed report is run again. */
public record Verifying(Verification verification, Filed filed) implements Work<Checked> {
    @Override
    public About about() {
        var report = filed.report();
        return new About(report.report(), filed.parameters(), report.format(), report.position(), report.filing());
    }

    @Override
    public Checked run(Progress progress) throws IOException {
        return new Checked(verification.of(filed, progress));
    }
}
