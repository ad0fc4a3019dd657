package se.klubba.axon.mongodb.views;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notices a generation that stands still though there are events to be seen: a fold that never ends throws nothing. */
final class Stalls {
    private record Standing(long position, long since) {}

    private final Duration patience;
    private final Map<String, Standing> standing = new HashMap<>();

    Stalls(Duration patience) {
        this.patience = patience;
    }

    /** Why it counts as stopped from now on; null where it does not, or where something is known already. */
    @Nullable
    String stalled(Generation generation, long head) {
        if (generation.position() >= head || generation.stoppedAt() != null) {
            standing.remove(generation.id());
            return null;
        }
        long now = System.nanoTime();
        var found = standing.merge(
                generation.id(),
                new Standing(generation.position(), now),
                (before, at) -> before.position() == at.position() ? before : at);
        return now - found.since() < patience.toNanos()
                ? null
                : "has stood still for " + patience.toSeconds() + " s with events to be seen";
    }
}
