package se.klubba.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong, whoever notices it, is told in one shape. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemsOverHttpTest {
    private static ConfigurableApplicationContext server;
    private static int port;

    @SpringBootApplication
    static class Server {}

    @RestController
    static class Endpoint {
        @GetMapping("/fault")
        String fault() {
            throw new IllegalStateException("the words of a committee");
        }

        @GetMapping("/said")
        String said(@RequestParam String q) {
            return q;
        }

        @PostMapping(path = "/taken", consumes = MediaType.APPLICATION_JSON_VALUE)
        String taken(@RequestBody String body) {
            return body;
        }

        @GetMapping("/malformed")
        ResponseEntity<ProblemDetail> malformed() {
            return Problem.malformed(List.of(new Flaw("lines", "no line 9").in("sources[0]"), new Flaw("", "nothing")));
        }

        @GetMapping("/sent")
        void sent(HttpServletResponse response) throws IOException {
            response.sendError(400);
        }

        @GetMapping("/later")
        ResponseEntity<ProblemDetail> later() {
            return Problem.later(7, HttpStatus.SERVICE_UNAVAILABLE, "view-behind", "not there yet");
        }
    }

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Server.class, Endpoint.class)
                .run("--server.port=0", "--server.address=127.0.0.1");
        port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return problem(answer.body(), status, code);
    }

    private static JsonNode problem(String body, int status, String code) {
        var problem = new JsonMapper().readTree(body);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("type").asString()).isEqualTo("urn:klubba:problem:" + code);
        assertThat(problem.path("title").asString()).isNotBlank();
        return problem;
    }

    @Test
    void a_fault_of_ours_says_nothing_of_what_it_met() throws Exception {
        var fault = problem(send(to("/fault")), 500, "fault");
        assertThat(fault.toString()).doesNotContain("committee", "IllegalState");
    }

    @Test
    void what_the_framework_refuses_says_what_would_be_right() throws Exception {
        assertThat(problem(send(to("/nowhere")), 404, "not-found")
                        .path("detail")
                        .asString())
                .contains("/v3/api-docs");
        var method = send(to("/taken"));
        problem(method, 405, "method-not-allowed");
        assertThat(method.headers().firstValue("Allow")).hasValue("POST");
        var xml = to("/taken").POST(BodyPublishers.ofString("<x/>")).header("Content-Type", "application/xml");
        assertThat(problem(send(xml), 415, "unsupported-media-type")
                        .path("detail")
                        .asString())
                .contains("application/xml", "application/json");
        problem(send(to("/said")), 400, "bad-request");
    }

    @Test
    void each_flaw_is_told_with_its_field() throws Exception {
        var problem = problem(send(to("/malformed")), 400, "malformed");
        assertThat(problem.path("field").asString()).isEqualTo("sources[0].lines");
        assertThat(problem.path("errors")).hasSize(2);
        assertThat(problem.path("detail").asString()).isEqualTo("no line 9; nothing");
    }

    @Test
    void what_may_succeed_later_says_when() throws Exception {
        var later = send(to("/later"));
        problem(later, 503, "view-behind");
        assertThat(later.headers().firstValue("Retry-After")).hasValue("7");
    }

    @Test
    void what_the_server_refuses_before_any_endpoint_has_the_same_shape() throws Exception {
        assertThat(problem(raw("/a%2Fb"), 400, "malformed").path("detail").asString())
                .contains("%2F");
        problem(raw("/said?q=%ff%"), 400, "malformed");
    }

    @Test
    void what_a_filter_refuses_and_the_path_for_it_have_the_same_shape() throws Exception {
        problem(send(to("/sent").header("Accept", "text/html")), 400, "malformed");
        problem(send(to("/error")), 404, "not-found");
    }

    @Test
    void letters_that_were_sent_as_they_are_are_told_how_to_be_sent() throws IOException {
        assertThat(raw("/said?q=ö")).contains("ö as %C3%B6").doesNotContain("encoded slash");
        assertThat(raw("/said?q[$ne]=x")).contains("[ ] { } | ^ (%5B");
    }

    @Test
    void a_host_that_is_none_is_told_what_one_is() throws IOException {
        assertThat(raw("/said?q=x", "a b")).contains("Host is a name or an address");
    }

    /** The body of the answer to a path that a client of today would not send. */
    private static String raw(String path) throws IOException {
        return raw(path, "127.0.0.1");
    }

    private static String raw(String path, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var answer = lines.lines().collect(Collectors.joining("\n"));
            assertThat(answer).contains("application/problem+json");
            return answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
        }
    }
}
