package se.klubba.standalone.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.accounts.roles.Endpoints;
import se.klubba.embedded.testing.Stores;

/** The command side and the query side as two processes behind a proxy: one register, one login, one table of who may do what; the same on every store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class BehindTheProxyContract {
    private static final String COMMAND_SIDE = "COMMAND_SIDE";
    private static final String QUERY_SIDE = "QUERY_SIDE";
    private static final Pattern ADDRESS = Pattern.compile("/follow/meetings\\.ics\\?token=[A-Za-z0-9_-]+");

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Stores store;
    private final String database = "proxy-" + UUID.randomUUID();
    private SideProcess command;
    private Proxy proxy;
    private Person nobody;
    private Person registrar;
    private Person auditor;
    private Person chair;

    BehindTheProxyContract(Stores store) {
        this.store = store;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        var query = opened(side("query", folder));
        command = opened(side("command", folder));
        proxy = opened(new Proxy(Map.of(COMMAND_SIDE, command.uri(), QUERY_SIDE, query.uri())));
        nobody = new Person(proxy);
        registrar = new Person(proxy);
        registrar.form(Objects.requireNonNull(query.first()), "name", "Registrator", "password", Person.PASSWORD);
        recorded("/api/bodies/note", "{'body': 'council', 'name': 'Rådet', 'kind': 'council'}");
        recorded("/api/bodies/note", "{'body': 'group', 'name': 'Gruppen', 'kind': 'working-group'}");
        recorded("/api/people", "{'person': 'p', 'name': 'Ordföranden'}");
        recorded("/api/bodies/council/representatives", "{'person': 'p', 'kind': 'chair', 'happenedOn': '2026-01-15'}");
        auditor = registrar.makes("Revisorn", "auditor", null);
        chair = registrar.makes("Rådets ordförande", null, "p");
    }

    private SideProcess side(String name, Path folder) throws IOException {
        return SideProcess.start(
                folder.resolve(name),
                "--spring.mongodb.uri=" + store.uri(),
                "--axon.mongodb.database=" + database,
                "--klubba.side=" + name,
                "--klubba.identifiers=any",
                "--klubba.proxy=127.0.0.1",
                "--server.forward-headers-strategy=framework",
                "--klubba.access.limits.logins-per-minute=100000",
                "--klubba.access.limits.public-per-minute=100000");
    }

    private <T extends AutoCloseable> T opened(T it) {
        opened.addFirst(it);
        return it;
    }

    @AfterAll
    void stop() throws Exception {
        for (var each : opened) {
            each.close();
        }
    }

    private void recorded(String path, String body) {
        var answer = registrar.act("POST", path, body);
        assertThat(answer.statusCode()).as(path + answer.body()).isIn(200, 201);
        assertThat(answer.headers().firstValue("X-Side")).hasValue(COMMAND_SIDE);
    }

    private static void isAnswered(HttpResponse<String> answer, String side, int... with) {
        assertThat(answer.headers().firstValue("X-Side"))
                .as(answer.uri().toString())
                .hasValue(side);
        assertThat(with)
                .as(answer.uri() + " " + answer.statusCode() + answer.body())
                .contains(answer.statusCode());
    }

    @Test
    void of_each_kind_of_endpoint_one_is_let_through_and_another_is_not() {
        // to come in
        isAnswered(nobody.page("/login"), QUERY_SIDE, 200);
        assertThat(nobody.get("/nothing/of/the/kind").statusCode()).isEqualTo(404);
        // one's own account
        isAnswered(chair.page("/account"), QUERY_SIDE, 200);
        isAnswered(nobody.page("/account"), QUERY_SIDE, 302);
        isAnswered(chair.act("POST", "/api/account/tokens", "{'name': 'x'}"), COMMAND_SIDE, 201);
        isAnswered(nobody.act("POST", "/api/account/tokens", "{'name': 'x'}"), COMMAND_SIDE, 401);
        // accounts
        isAnswered(registrar.get("/api/accounts"), QUERY_SIDE, 200);
        isAnswered(chair.get("/api/accounts"), QUERY_SIDE, 403);
        isAnswered(auditor.get("/api/accounts/reads"), QUERY_SIDE, 200);
        isAnswered(registrar.get("/api/accounts/reads"), QUERY_SIDE, 403);
        // operation is on a port that no proxy asks
        assertThat(registrar.get("/actuator/health").statusCode()).isEqualTo(404);
        isAnswered(nobody.get("/readyz"), QUERY_SIDE, 200);
        // what the API is
        isAnswered(chair.get("/v3/api-docs"), QUERY_SIDE, 200);
        isAnswered(nobody.get("/v3/api-docs"), QUERY_SIDE, 401);
        // questions, and the raw log
        isAnswered(chair.get("/api/bodies"), QUERY_SIDE, 200);
        isAnswered(nobody.get("/api/bodies"), QUERY_SIDE, 401);
        isAnswered(auditor.get("/api/log/events"), QUERY_SIDE, 200);
        isAnswered(chair.get("/api/log/events"), QUERY_SIDE, 403);
        // pages, feeds and calendars
        isAnswered(chair.page("/bodies"), QUERY_SIDE, 200);
        isAnswered(nobody.page("/bodies"), QUERY_SIDE, 302);
        isAnswered(chair.get("/follow/meetings.ics"), QUERY_SIDE, 200);
        isAnswered(nobody.get("/follow/meetings.ics"), QUERY_SIDE, 401);
        var made = chair.act("POST", "/api/account/tokens", "{'name': 'x', 'calendar': '/follow/meetings.ics'}");
        isAnswered(made, COMMAND_SIDE, 201);
        var address = ADDRESS.matcher(made.body());
        assertThat(address.find()).as(made.body()).isTrue();
        isAnswered(nobody.get(address.group()), QUERY_SIDE, 200);
        isAnswered(nobody.get(address.group().replace("meetings.ics", "assignments.atom")), QUERY_SIDE, 403);
        // drafts
        isAnswered(chair.get("/api/drafts"), QUERY_SIDE, 200);
        isAnswered(auditor.get("/api/drafts"), QUERY_SIDE, 403);
    }

    @Test
    void an_act_of_a_page_is_recorded_by_the_other_process_as_who_has_logged_in() {
        var noted = note("council", "by-chair");
        isAnswered(noted, COMMAND_SIDE, 201);
        isAnswered(note("group", "by-chair-too"), COMMAND_SIDE, 403);
        isAnswered(auditor.act("POST", "/api/people", "{'name': 'X'}"), COMMAND_SIDE, 403);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> chair.get("/api/meetings/by-chair").statusCode() == 200);
        assertThat(auditor.get("/api/log/events?limit=1000").body())
                .contains("\"role\":\"chair\"", "\"actor\":\"Rådets ordförande\"", "\"assurance\":\"password\"");
    }

    private HttpResponse<String> note(String body, String meeting) {
        return chair.act(
                "POST",
                "/api/meetings/note",
                "{'meeting': '%s', 'body': '%s', 'on': '2026-02-14'}".formatted(meeting, body),
                "X-Forwarded-User",
                "Registrator",
                "Forwarded",
                "for=10.0.0.1;host=evil.example");
    }

    @Test
    void a_role_that_ended_yesterday_is_gone_at_both() {
        recorded("/api/people", "{'person': 'q', 'name': 'Sekreteraren'}");
        recorded(
                "/api/bodies/group/representatives",
                "{'person': 'q', 'kind': 'secretary', 'term': {'first': '2026-01-01', 'last': '%s'}, 'happenedOn': '2026-01-01'}"
                        .formatted(LocalDate.now(java.time.ZoneId.of("Europe/Stockholm"))
                                .minusDays(1)));
        var former = registrar.makes("Gruppens förra sekreterare", null, "q");
        isAnswered(former.act("POST", "/api/people", "{'name': 'X'}"), COMMAND_SIDE, 403);
        isAnswered(former.get("/api/bodies"), QUERY_SIDE, 403);
        isAnswered(former.get("/api/drafts"), QUERY_SIDE, 403);
    }

    @Test
    void who_comes_past_the_proxy_or_from_another_site_or_by_another_name_is_not_answered() throws Exception {
        assertThat(raw("GET /api/bodies HTTP/1.1\nHost: evil.example\n")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET /api/bodies;x=1 HTTP/1.1\nHost: localhost\n")).startsWith("HTTP/1.1 40");
        assertThat(raw("GET /api/%2e%2e/api/log/events HTTP/1.1\nHost: localhost\n"))
                .startsWith("HTTP/1.1 40");
        assertThat(chair.act("POST", "/api/people", "{'name': 'X'}", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        // on another port of this machine, as somebody of the network would come
        assertThat(command.said()).doesNotContain(Person.PASSWORD);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", proxy.uri("").getPort())) {
            socket.getOutputStream()
                    .write((request + "Connection: close\n\n")
                            .replace("\n", "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    /** Management is the exception, which is on a port of its own. */
    @Test
    void every_endpoint_of_the_table_is_sent_to_a_side_and_every_act_to_the_one_that_records() throws IOException {
        var routes = CaddyRoutes.read();
        var wrong = new ArrayList<String>();
        for (var row : new Endpoints().rows()) {
            var pattern = row.path().getPatternString();
            if (pattern.startsWith("/actuator")) {
                continue;
            }
            var method = row.method().equals("*") ? "GET" : row.method();
            var path = pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x").replace("*", "");
            var side = routes.side(method, path);
            boolean acts = path.startsWith("/api/")
                    && !method.equals("GET")
                    && !(path.startsWith("/api/reports/") && !path.equals("/api/reports/filed"));
            if (side == null || acts != side.equals(COMMAND_SIDE)) {
                wrong.add(method + " " + path + " goes to " + side);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
