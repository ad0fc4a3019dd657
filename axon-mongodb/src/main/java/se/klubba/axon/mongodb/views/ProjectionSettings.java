package se.klubba.axon.mongodb.views;

import java.time.Duration;

/**
 * How the projections of a node run.
 *
 * @param batchSize events that are folded and stored together, at most, as long as there are no more
 * @param claimTimeout how long after the last sign of life of a node another one takes over
 * @param checkInterval how often it is looked whether something is to be built, started or dropped
 * @param stalledAfter how long a view may stand still while there are events to be seen, before it counts as stopped
 * @param alone whether what is kept of views that are not declared here is dropped at start: the database has no other application's views
 */
public record ProjectionSettings(
        int batchSize, Duration claimTimeout, Duration checkInterval, Duration stalledAfter, boolean alone) {
    public ProjectionSettings {
        if (batchSize < 1 || !claimTimeout.isPositive() || !checkInterval.isPositive() || !stalledAfter.isPositive()) {
            throw new IllegalArgumentException("neither a batch of no events nor a time that is not positive");
        }
    }

    /** Beside other applications' views. */
    public ProjectionSettings(int batchSize, Duration claimTimeout, Duration checkInterval, Duration stalledAfter) {
        this(batchSize, claimTimeout, checkInterval, stalledAfter, false);
    }
}
