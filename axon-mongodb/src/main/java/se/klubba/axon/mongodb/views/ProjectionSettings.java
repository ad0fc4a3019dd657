package se.klubba.axon.mongodb.views;

import java.time.Duration;

/**
 * How the projections of a node run.
 *
 * @param batchSize events that are folded and stored together, at most, as long as there are no more
 * @param claimTimeout how long after the last sign of life of a node another one takes over
 * @param checkInterval how often it is looked whether something is to be built, started or dropped
 * @param stalledAfter how long a view may stand still while there are events to be seen, before it counts as stopped
 * @param segments into how many parts the keys of a view are divided when it is built, so that as many nodes can share in keeping it
 * @param alone whether what is kept of views that are not declared here is dropped at start: the database has no other application's views
 */
public record ProjectionSettings(
        int batchSize,
        Duration claimTimeout,
        Duration checkInterval,
        Duration stalledAfter,
        int segments,
        boolean alone) {
    public ProjectionSettings {
        if (batchSize < 1 || !claimTimeout.isPositive() || !checkInterval.isPositive() || !stalledAfter.isPositive()) {
            throw new IllegalArgumentException("neither a batch of no events nor a time that is not positive");
        }
        if (segments < 1 || segments > Buckets.COUNT) {
            throw new IllegalArgumentException("from 1 to " + Buckets.COUNT + " segments, not " + segments);
        }
    }

    /** In one segment. */
    public ProjectionSettings(int batchSize, Duration claimTimeout, Duration checkInterval, Duration stalledAfter) {
        this(batchSize, claimTimeout, checkInterval, stalledAfter, 1, false);
    }
}
