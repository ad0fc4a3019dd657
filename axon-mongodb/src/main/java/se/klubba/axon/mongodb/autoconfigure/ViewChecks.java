package se.klubba.axon.mongodb.autoconfigure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.axon.mongodb.views.Views.Difference;

/** Compares what is kept of each view with a fold of the log, when it is asked to or every so often, and remembers what came of it. */
public final class ViewChecks {
    private static final Logger LOG = LoggerFactory.getLogger(ViewChecks.class);

    private final Views views;
    private final Collection<? extends View<?>> declared;
    private final Clock clock;
    private final Map<String, Checked> last = new ConcurrentHashMap<>();
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("view-checks").factory());

    /**
     * What one check found.
     *
     * @param at when it ended
     * @param differences by key; empty where what is kept is the fold of the log
     * @param failure why it could not be made; null where it was
     */
    public record Checked(
            Instant at,
            List<Difference> differences,
            @Nullable String failure) {
        public Checked {
            differences = List.copyOf(differences);
        }
    }

    ViewChecks(Views views, Collection<? extends View<?>> declared, Clock clock) {
        this.views = views;
        this.declared = List.copyOf(declared);
        this.clock = clock;
    }

    /** A view of the application; null where it has none of this name. */
    @Nullable
    View<?> view(String name) {
        return declared.stream().filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }

    /** What the last check of each view that was checked by this process has found. */
    public Map<String, Checked> last() {
        return new TreeMap<>(last);
    }

    /** Every view, one after the other. */
    public void checkAll() {
        declared.forEach(this::check);
    }

    /** One view; one at a time, as it reads the whole log. */
    public synchronized Checked check(View<?> view) {
        var checked = checked(view);
        last.put(view.name(), checked);
        for (var difference : checked.differences()) {
            LOG.error("view {} of {} is not the fold of the log: {}", view.name(), difference.key(), difference);
        }
        if (checked.failure() != null) {
            LOG.warn("view {} could not be checked: {}", view.name(), checked.failure());
        }
        return checked;
    }

    private Checked checked(View<?> view) {
        try {
            var differences = views.check(view);
            // one that is there the next time as well: the view may have been switched to another build under the first
            if (!differences.isEmpty()) {
                differences =
                        views.check(view).stream().filter(differences::contains).toList();
            }
            return new Checked(clock.instant(), differences, null);
        } catch (RuntimeException e) {
            return new Checked(clock.instant(), List.of(), String.valueOf(e.getMessage()));
        }
    }

    void every(Duration period) {
        var _ = schedule.scheduleWithFixedDelay(
                this::checkAll, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A check that is under way is not waited for: it only reads. */
    void close() {
        schedule.shutdownNow();
    }
}
