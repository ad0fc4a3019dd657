package se.klubba.axon.mongodb.views;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a view has come, as every node sees it.
 *
 * @param version the version that is served, or is being built where none is served yet
 * @param position events seen so far, of those in the log
 * @param head events in the log
 * @param lag events still to be seen
 * @param stoppedAt the position of the event it cannot get past, or where it stands while no node follows; null while it runs
 * @param cause why it stopped; null while it runs
 * @param rebuilding whether a version is being built beside this one, or is not complete yet
 * @param build how far that has come; null where none is built just now
 * @param node that keeps it, or builds it where it is not complete; null while none does
 * @param skips what operators said is to be left out
 */
public record Progress(
        String name,
        int version,
        long position,
        long head,
        long lag,
        @Nullable Long stoppedAt,
        @Nullable String cause,
        boolean rebuilding,
        @Nullable Build build,
        @Nullable String node,
        List<Skip> skips) {

    /** Whether somebody has to look at it. */
    public boolean stopped() {
        return stoppedAt != null;
    }

    /** @param left null while nothing can be said */
    public record Build(
            long position,
            long head,
            double eventsPerSecond,
            @Nullable Duration left) {
        static Build of(Generation.Build build) {
            double perMilli = build.millis() == 0 ? 0 : (double) build.done() / build.millis();
            return new Build(
                    build.done() / 2,
                    build.of() / 2,
                    perMilli * 1000 / 2,
                    perMilli == 0 ? null : Duration.ofMillis(Math.round((build.of() - build.done()) / perMilli)));
        }

        @Override
        public String toString() {
            return "%d of %d events, %.0f a second, %s left"
                    .formatted(position, head, eventsPerSecond, left == null ? "some time" : left);
        }
    }
}
