package se.klubba.accounts.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.klubba.accounts.Role;
import se.klubba.accounts.testing.Served;
import se.klubba.accounts.testing.Town;
import se.klubba.accounts.testing.Visitor;
import se.klubba.embedded.testing.Stores;

/** The whole table of endpoints and roles, asked over HTTP by somebody of each role; the same on every store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class TableContract {
    /** What ends the login that the next row needs, or begins another. */
    private static final Set<String> LOGS_OUT =
            Set.of("/logout", "/account/sessions/end", "/api/account/sessions", "/login", "/login/webauthn");

    private final Stores store;
    private Served served;
    private Town town;

    TableContract(Stores store) {
        this.store = store;
    }

    @BeforeAll
    void start() {
        served = Served.on(
                store,
                "--klubba.access.limits.public-per-minute=100000",
                "--klubba.access.limits.logins-per-minute=100000");
        town = new Town(served);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{(\\w+):(\\w+)\\|\\w+}", "$2")
                .replaceAll("\\{\\*?\\w+}", "x1")
                .replaceAll("/\\*\\*", "/x1")
                .replace("*", "");
    }

    private static HttpResponse<String> ask(Visitor visitor, String method, String path) {
        return method.equals("GET") || method.equals("*") ? visitor.get(path) : visitor.fromPage(method, path, "{}");
    }

    @Test
    void each_role_comes_as_far_as_the_table_says_and_no_further() {
        var wrong = new ArrayList<String>();
        for (var row : served.bean(Endpoints.class).rows()) {
            var pattern = row.path().getPatternString();
            // management is asked on its own port, with a token
            if (LOGS_OUT.contains(pattern) || pattern.startsWith("/actuator")) {
                continue;
            }
            town.people().forEach((role, visitor) -> {
                var answer = ask(visitor, row.method(), filled(pattern));
                // under another, browsers say of our own forms that they come from nowhere
                if (!answer.headers().allValues("Referrer-Policy").equals(List.of("same-origin"))) {
                    wrong.add(pattern + ": " + answer.headers().allValues("Referrer-Policy"));
                }
                boolean through = answer.statusCode() != 401
                        && !(answer.statusCode() == 403 && answer.body().contains("\"not-allowed\""));
                if (through != allowed(row, role) && !judgedInside(answer)) {
                    wrong.add(role + " " + row.method() + " " + pattern + ": " + answer.statusCode() + " "
                            + answer.body());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever has logged in has that as well. */
    private static boolean allowed(Endpoints.Row row, Role role) {
        return row.grant(role).letsThrough()
                || row.grant(Role.ANYONE).letsThrough()
                || role != Role.ANYONE && row.grant(Role.LOGGED_IN).letsThrough()
                // the first account is administrator as well
                || role == Role.REGISTRAR && row.grant(Role.ADMINISTRATOR).letsThrough();
    }

    /** What only a registrar may do with an account is judged where it is done. */
    private static boolean judgedInside(HttpResponse<String> answer) {
        return answer.body().contains("takes the role");
    }

    @Test
    void what_is_not_in_the_table_nobody_may() {
        assertThat(town.registrar().get("/api/nothing/of/the/kind").statusCode())
                .isEqualTo(403);
        assertThat(town.registrar().fromPage("DELETE", "/api/bodies", "").statusCode())
                .isEqualTo(403);
        assertThat(served.visitor().get("/api/nothing").statusCode()).isEqualTo(401);
    }

    @Test
    void every_endpoint_is_in_the_table() {
        var missing = new TreeSet<String>();
        var rows = served.bean(Endpoints.class).rows().stream()
                .map(r -> r.method() + " " + r.path().getPatternString())
                .toList();
        for (var endpoint : Served.endpoints(served)) {
            if (!rows.contains(endpoint) && !rows.contains("*" + endpoint.substring(endpoint.indexOf(' ')))) {
                missing.add(endpoint);
            }
        }
        assertThat(missing)
                .as("write what of these each role may into endpoints.txt")
                .isEmpty();
    }

    @Test
    void paths_that_are_written_otherwise_lead_nowhere_else() {
        var reader = town.the(Role.READER);
        for (var path : List.of(
                "/api/log/events;x=/../../bodies",
                "/api/log/%65vents",
                "/api//log/events",
                "/api/bodies/..%2flog/events",
                "/api/bodies/%2e%2e/log/events",
                "/API/log/events",
                "/api/log/events/")) {
            assertThat(reader.get(path).statusCode()).as(path).isIn(400, 403, 404);
        }
    }
}
