package se.klubba.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ansi.AnsiColor;
import org.springframework.boot.ansi.AnsiOutput;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.accounts.administering.Owner;
import se.klubba.accounts.signingin.OpenToAll;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.embedded.EmbeddedMongo;

/** Says, at the start, where it is and what to try next. */
@Component
class Welcome {
    private final Environment environment;
    private final EventLog log;
    private final @Nullable EmbeddedMongo store;
    private final FirstAccount first;
    private final Owner owner;
    private final boolean open;

    Welcome(
            Environment environment,
            EventLog log,
            ObjectProvider<EmbeddedMongo> store,
            FirstAccount first,
            Owner owner,
            ObjectProvider<OpenToAll> open) {
        this.environment = environment;
        this.log = log;
        this.store = store.getIfAvailable();
        this.first = first;
        this.owner = owner;
        this.open = open.getIfAvailable() != null;
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
        var curl = "curl" + entry(lines);
        if (events == 0) {
            lines.add("  Load the invented sample, three meetings of a county network:");
            lines.add("    " + curl + " -X POST " + here + "/api/sample");
            lines.add("  Or begin a register of your own:");
            lines.add("    " + curl + " -H 'Content-Type: application/json' " + here + "/api/bodies \\");
            lines.add("      -d '{\"name\": \"The network\", \"kind\": \"network\", \"happenedOn\": \"2026-01-15\"}'");
        }
        lines.add("  Ask:");
        lines.add("    " + curl + " " + here
                + "/api/bodies                      which bodies there are; each has /composition");
        lines.add("    " + curl + " '" + here + "/api/assignments?status=open'   what is still owed");
        lines.add("    " + curl + " " + here + "/api/matters                     how it came about; each has /trail");
        lines.add(
                "  Every act and question: " + here + "/swagger-ui.html, health: " + management() + "/actuator/health");
        lines.add("");
        return lines;
    }

    /**
     * How one gets in: by a link the first time, with a token from the command line.
     *
     * @return what a curl has to say to be let in; empty where nothing is asked
     */
    private String entry(List<String> lines) {
        if (open) {
            lines.add(AnsiOutput.toString(
                    AnsiColor.RED,
                    "  klubba.open: whoever reaches this port may do all, without a login.",
                    AnsiColor.DEFAULT));
            lines.add("");
            return "";
        }
        var link = first.link();
        if (link != null) {
            // by name: a passkey cannot belong to an address
            lines.add("  Make the first account, in a browser, within an hour and once:");
            lines.add("    http://localhost:" + environment.getProperty("local.server.port") + "/first/" + link.text());
        }
        if (store == null) {
            lines.add("");
            return " -H \"Authorization: Bearer $TOKEN\"";
        }
        var token = owner.tokenIn(folder());
        lines.add("  Programs of whoever may read this folder are let in by the token in " + token + ".");
        lines.add("");
        return " -H \"Authorization: Bearer $(cat " + token + ")\"";
    }

    private String management() {
        return "http://" + environment.getProperty("management.server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.management.port");
    }

    private Path folder() {
        return Path.of(environment.getRequiredProperty("klubba.data"))
                .toAbsolutePath()
                .normalize();
    }
}
