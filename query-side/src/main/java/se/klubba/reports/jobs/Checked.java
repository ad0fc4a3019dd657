package se.klubba.reports.jobs;

import se.klubba.reports.filed.Verified;

/** A filed report was run again. */
public record Checked(Verified verified) implements Outcome {
    @Override
    public void close() {
        // nothing but memory
    }
}
