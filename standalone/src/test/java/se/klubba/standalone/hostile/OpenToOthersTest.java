package se.klubba.standalone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.standalone.testing.Running;

/** Pages of others, names of others, and names that are not what they look like. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenToOthersTest {
    private static final Running KLUBBA = Tried.klubba();

    @ParameterizedTest
    @ValueSource(strings = {"/api/documents?name=a.txt", "/api/sample", "/api/reports/decisions", "/api/bodies"})
    void a_page_of_another_origin_changes_nothing(String path) throws IOException {
        long before =
                KLUBBA.get("/api/log/events?from=0&limit=1").path("cursor").asLong();
        var answer = Tried.raw(
                "POST " + path
                        + " HTTP/1.1\nHost: 127.0.0.1\nOrigin: https://evil.example\nContent-Type: text/plain\nContent-Length: 2\nConnection: close\n\n{}");

        assertThat(answer).startsWith("HTTP/1.1 403").contains("\"code\":\"cross-site\"");
        assertThat(KLUBBA.get("/api/log/events?from=0&limit=1").path("cursor").asLong())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/bodies?limit=1", "/v3/api-docs", "/", "/api/log/events"})
    void a_name_that_was_turned_to_this_machine_is_not_served_and_not_echoed(String path) throws IOException {
        var answer = Tried.raw("GET " + path + " HTTP/1.1\nHost: evil.example\nConnection: close\n\n");

        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("evil.example");
    }

    @Test
    void the_description_names_no_host_at_all() throws IOException {
        assertThat(Tried.raw("GET /v3/api-docs HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .contains("\"servers\":[{\"url\":\"/\"")
                .doesNotContain("localhost");
    }

    @Test
    void management_is_not_on_this_port_by_whatever_path() throws IOException {
        for (var path : new String[] {"/actuator/processors", "/actuator", "/actuator/health"}) {
            assertThat(Tried.raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 404");
        }
        assertThat(Tried.raw("POST /actuator;x=y/processors/people HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(Tried.raw("GET /livez HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void management_is_not_for_pages_of_others_either() {
        var processors = KLUBBA.post(
                "/actuator/processors/none", "application/json", new byte[0], "Origin", "https://evil.example");
        assertThat(processors.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "a\\u001bb",
                "a\\u007fb",
                "Anna \\u202Egnissvens",
                "\\u2066a",
                "\\u200b\\u200d",
                " \\u00a0 ",
                "a\\nb",
                "\\u3164"
            })
    void a_name_that_is_not_what_it_looks_like_is_refused_in_json_and_in_yaml(String name) {
        var json = KLUBBA.post(
                "/api/people", "application/json", ("{\"name\": \"" + name + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(json.statusCode()).as(json.body()).isEqualTo(400);
        assertThat(Running.json(json).path("field").asString()).isEqualTo("name");

        var yaml = KLUBBA.post(
                "/api/records?name=a.yaml&dryRun=true",
                "application/yaml",
                ("meeting: {body: \"" + name + "\", on: 2020-02-07}\nnames: {bodies: [\"" + name + "\"]}\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(yaml.statusCode()).as(yaml.body()).isIn(400, 422);
    }

    @Test
    void a_name_is_kept_in_one_form() {
        var sent = KLUBBA.post("/api/people", "{'name': 'A\u030asa O\u0308st'}");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var id = Running.json(sent).at("/created/0/id").asString();
        assertThat(KLUBBA.get("/api/people/" + id).path("name").asString()).isEqualTo("Åsa Öst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "'2'", "-1", "1.0", "true"})
    void an_enum_is_not_told_by_its_place(String kind) {
        var sent = KLUBBA.post("/api/bodies", "{'name': 'A', 'kind': " + kind + ", 'happenedOn': '2020-02-07'}");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(400);
        assertThat(Running.json(sent).path("field").asString()).isEqualTo("kind");
    }

    @Test
    void a_basis_that_is_not_on_record_is_refused() {
        var meeting = KLUBBA.post(
                "/api/bodies",
                "{'name': 'A', 'kind': 'board', 'happenedOn': '2020-02-07', 'basis': {'meeting': 'nowhere'}}");
        assertThat(meeting.statusCode()).as(meeting.body()).isEqualTo(404);
        assertThat(Running.json(meeting).path("code").asString()).isEqualTo("unknown-meeting");
        var document = KLUBBA.post(
                "/api/bodies",
                "{'name': 'A', 'kind': 'board', 'happenedOn': '2020-02-07', 'basis': {'sources': [{'document': '"
                        + "e".repeat(64) + "', 'lines': {'first': 1, 'last': 1}}]}}");
        assertThat(document.statusCode()).as(document.body()).isEqualTo(404);
        assertThat(Running.json(document).path("code").asString()).isEqualTo("unknown-document");
    }

    @Test
    void a_report_runs_nothing_and_is_kept_nowhere() {
        var report = KLUBBA.plain("/api/reports/decisions?format=html");
        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(report.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(report.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(KLUBBA.plain("/api/people").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    /** Found by trying headers at random: the answer was 400 without a word, as to choose its form the same header was read again. */
    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Authorization", "Prefer"})
    void a_header_that_cannot_be_read_is_told_as_a_problem(String header) throws IOException {
        var answer = Tried.raw("""
                POST /api/reports/changes HTTP/1.1
                Host: 127.0.0.1
                %s: a\u0082b
                Content-Type: application/json
                Content-Length: 2
                Connection: close

                {}""".formatted(header));
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"malformed\"", "printable ASCII");
    }
}
