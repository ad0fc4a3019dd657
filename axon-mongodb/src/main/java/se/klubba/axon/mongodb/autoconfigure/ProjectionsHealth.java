package se.klubba.axon.mongodb.autoconfigure;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import se.klubba.axon.mongodb.autoconfigure.ViewChecks.Checked;
import se.klubba.axon.mongodb.views.Progress;
import se.klubba.axon.mongodb.views.Views;

/** Tells each view's lag and its last check; one that has stopped, that nobody keeps, or that is not the fold of the log is down. */
final class ProjectionsHealth extends AbstractHealthIndicator {
    private static final int DIFFERENCES_SHOWN = 10;

    private final Views views;
    private final ViewChecks checks;

    ProjectionsHealth(Views views, ViewChecks checks) {
        super("the views cannot be asked");
        this.views = views;
        this.checks = checks;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (var progress : views.progress()) {
            var checked = checks.last().get(progress.name());
            health.withDetail(progress.name(), details(progress, checked));
            if (progress.stopped() || (checked != null && !checked.differences().isEmpty())) {
                health.down();
            }
        }
    }

    private static LinkedHashMap<String, Object> details(Progress progress, @Nullable Checked checked) {
        var details = new LinkedHashMap<String, Object>();
        details.put("version", progress.version());
        details.put("position", progress.position());
        details.put("lag", progress.lag());
        details.put("rebuilding", progress.rebuilding());
        if (progress.stoppedAt() != null && progress.cause() != null) {
            details.put("stoppedAt", progress.stoppedAt());
            details.put("cause", progress.cause());
        }
        if (checked != null) {
            details.put("checkedAt", checked.at());
            details.put("differences", checked.differences().size());
            if (!checked.differences().isEmpty()) {
                details.put(
                        "different",
                        checked.differences().stream().limit(DIFFERENCES_SHOWN).toList());
            }
            if (checked.failure() != null) {
                details.put("checkFailed", checked.failure());
            }
        }
        return details;
    }
}
