package se.klubba.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.embedded.EmbeddedMongo;

/** Says, at the start, where it is and what to try next. */
@Component
class Welcome {
    private final Environment environment;
    private final EventLog log;
    private final @Nullable EmbeddedMongo store;

    Welcome(Environment environment, EventLog log, ObjectProvider<EmbeddedMongo> store) {
        this.environment = environment;
        this.log = log;
        this.store = store.getIfAvailable();
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        System.out.println(String.join(System.lineSeparator(), lines()));
    }

    private List<String> lines() {
        var here = "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.server.port", "8080");
        var events = log.head();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Klubba holds " + events + " facts. Open it in a browser: " + here + "/");
        lines.add(
                store == null
                        ? "  They are kept by the MongoDB server that spring.mongodb.uri names."
                        : "  They are kept in " + folder() + ", by an embedded stand-in for MongoDB:");
        if (store != null) {
            lines.add("  for trying out and for one small network. A spring.mongodb.uri names a real server instead.");
        }
        lines.add("");
        if (events == 0) {
            lines.add("  Load the invented sample, three meetings of a county network:");
            lines.add("    curl -X POST " + here + "/api/sample");
            lines.add("  Or begin a register of your own:");
            lines.add("    curl -H 'Content-Type: application/json' " + here + "/api/bodies \\");
            lines.add("      -d '{\"name\": \"The network\", \"kind\": \"network\", \"happenedOn\": \"2026-01-15\"}'");
        }
        lines.add("  Ask:");
        lines.add(
                "    curl " + here + "/api/bodies                      which bodies there are; each has /composition");
        lines.add("    curl '" + here + "/api/assignments?status=open'   what is still owed");
        lines.add("    curl " + here + "/api/matters                     how it came about; each has /trail");
        lines.add("  Every act and question: " + here + "/swagger-ui.html, health: " + here + "/actuator/health");
        lines.add("");
        return lines;
    }

    private Path folder() {
        return Path.of(environment.getRequiredProperty("klubba.data"))
                .toAbsolutePath()
                .normalize();
    }
}
