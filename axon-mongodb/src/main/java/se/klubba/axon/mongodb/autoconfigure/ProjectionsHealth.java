package se.klubba.axon.mongodb.autoconfigure;

import java.util.LinkedHashMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import se.klubba.axon.mongodb.views.Progress;
import se.klubba.axon.mongodb.views.Views;

/** Tells each view's lag; one that has stopped, or that nobody keeps, is down. */
final class ProjectionsHealth extends AbstractHealthIndicator {
    private final Views views;

    ProjectionsHealth(Views views) {
        super("the views cannot be asked");
        this.views = views;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (var progress : views.progress()) {
            health.withDetail(progress.name(), details(progress));
            if (progress.stopped()) {
                health.down();
            }
        }
    }

    private static LinkedHashMap<String, Object> details(Progress progress) {
        var details = new LinkedHashMap<String, Object>();
        details.put("version", progress.version());
        details.put("position", progress.position());
        details.put("lag", progress.lag());
        details.put("rebuilding", progress.rebuilding());
        if (progress.stoppedAt() != null && progress.cause() != null) {
            details.put("stoppedAt", progress.stoppedAt());
            details.put("cause", progress.cause());
        }
        return details;
    }
}
