package se.klubba.axon.mongodb.views;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;

/** What an operator is told of the views, and may have done to them; a node that keeps them does it. */
record Upkeep(
        List<View<?>> views, EventLog log, Generations generations, Skips skips, MongoTokenStore tokens, Moves moves) {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(25);

    CompletableFuture<Void> rebuild(View<?> view) {
        var mine = ofItsVersion(view, generations.of(view));
        var newest = mine.isEmpty() ? null : mine.getLast();
        var wanted = newest != null && !newest.served() && !newest.refused()
                ? newest
                : generations.begin(view, newest == null ? 1 : newest.number() + 1);
        var served = new CompletableFuture<Void>();
        Thread.ofVirtual().name(wanted.id() + "-awaited").start(() -> {
            try {
                while (wanted.newerThan(generations.served(view))) {
                    moves.await(POLL);
                }
                served.complete(null);
            } catch (RuntimeException failed) {
                served.completeExceptionally(failed);
            }
        });
        return served;
    }

    void skip(View<?> view, long position, String who, String why) {
        boolean stopsThere = ofItsVersion(view, generations.of(view)).stream()
                .anyMatch(generation -> !generation.refused() && Objects.equals(generation.stoppedAt(), position));
        if (!stopsThere) {
            throw new IllegalArgumentException(
                    view.name() + " is not stopped at position " + position + ": only what stops a view is skipped");
        }
        LOG.warn("{} says that {} is to skip position {}: {}", who, view.name(), position, why);
        skips.add(new Skip(view.name(), view.version(), position, who, why, Instant.now()));
    }

    List<Progress> progress() {
        long head = log.head();
        return views.stream().map(view -> progress(view, head)).toList();
    }

    private Progress progress(View<?> view, long head) {
        var all = generations.of(view);
        var served = Generations.served(all, view.version());
        var newest = all.isEmpty() ? null : all.getLast();
        var shown = served == null ? newest : served;
        var stopped = stopped(view, all, served);
        long position = shown == null ? 0 : shown.position();
        return new Progress(
                view.name(),
                shown == null ? view.version() : shown.version(),
                position,
                Math.max(head, position),
                Math.max(head - position, 0),
                stopped == null ? null : Objects.requireNonNullElse(stopped.stoppedAt(), stopped.position()),
                stopped == null ? null : Objects.requireNonNullElse(stopped.cause(), "no node keeps it"),
                served == null || served.version() != view.version() || (newest != null && newest.newerThan(served)),
                newest == null || newest.build() == null ? null : Progress.Build.of(newest.build()),
                shown == null ? null : tokens.owner(shown.processor()),
                skips.of(view));
    }

    /** The first that is read or to be read, and does not move: an event stops it, or nobody follows the log for it. */
    private @Nullable Generation stopped(View<?> view, List<Generation> all, @Nullable Generation served) {
        var mine = ofItsVersion(view, all);
        if (mine.isEmpty()) {
            return Generation.begun(view.name(), view.version(), 1);
        }
        return mine.stream()
                .filter(g -> served == null || served.version() != view.version() || !served.newerThan(g))
                .filter(g -> g.stoppedAt() != null || tokens.owner(g.processor()) == null)
                .findFirst()
                .orElse(null);
    }

    private static List<Generation> ofItsVersion(View<?> view, List<Generation> all) {
        return all.stream().filter(g -> g.version() == view.version()).toList();
    }
}
