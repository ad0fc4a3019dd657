package se.klubba.axon.mongodb.autoconfigure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.views.Progress;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;

/** How far each view has come, as meters; their names are in the module's README. Asked for once for all that is read together. */
final class ViewMetrics implements MeterBinder {
    private static final Logger LOG = LoggerFactory.getLogger(ViewMetrics.class);
    private static final long TOGETHER_NANOS = Duration.ofSeconds(1).toNanos();

    private final Views views;
    private final ViewChecks checks;
    private final Collection<? extends View<?>> declared;
    private List<Progress> known = List.of();
    private long knownAt = System.nanoTime() - 2 * TOGETHER_NANOS;

    ViewMetrics(Views views, ViewChecks checks, Collection<? extends View<?>> declared) {
        this.views = views;
        this.checks = checks;
        this.declared = declared;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var view : declared) {
            gauge(registry, view, "axon.mongodb.views.lag", "Events that a view has still to see", Progress::lag);
            gauge(
                    registry,
                    view,
                    "axon.mongodb.views.position",
                    "Events that a view has seen; where it has stopped, the position of what stops it",
                    p -> p.stoppedAt() == null ? p.position() : p.stoppedAt());
            gauge(
                    registry,
                    view,
                    "axon.mongodb.views.stopped",
                    "1 where a view has stopped, else 0",
                    p -> p.stopped() ? 1 : 0);
            Gauge.builder("axon.mongodb.views.differences", () -> differences(view))
                    .description("Keys whose kept view is not the fold of the log, by the last check of this process")
                    .tag("view", view.name())
                    .strongReference(true)
                    .register(registry);
        }
    }

    /** Not a number before the first check, and where the last could not be made. */
    private double differences(View<?> view) {
        var checked = checks.last().get(view.name());
        return checked == null || checked.failure() != null
                ? Double.NaN
                : checked.differences().size();
    }

    private void gauge(
            MeterRegistry registry, View<?> view, String name, String description, ToDoubleFunction<Progress> value) {
        Gauge.builder(name, () -> value(view, value))
                .description(description)
                .tag("view", view.name())
                .strongReference(true)
                .register(registry);
    }

    private double value(View<?> view, ToDoubleFunction<Progress> value) {
        return progress().stream()
                .filter(progress -> progress.name().equals(view.name()))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Nothing where the database is away. */
    private synchronized List<Progress> progress() {
        if (System.nanoTime() - knownAt > TOGETHER_NANOS) {
            try {
                known = views.progress();
            } catch (RuntimeException e) {
                LOG.debug("the views cannot be asked", e);
                known = List.of();
            }
            knownAt = System.nanoTime();
        }
        return known;
    }
}
