package se.klubba.guards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asked byte for byte, as no client of today would. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuardsTest {
    private static ConfigurableApplicationContext server;
    private static int port;

    @SpringBootApplication(scanBasePackages = {"se.klubba.guards", "se.klubba.problems"})
    static class Server {}

    @RestController
    static class Endpoint {
        @GetMapping({"/", "/api/said", "/style.css"})
        String said() {
            return "said";
        }

        @GetMapping("/api/own")
        ResponseEntity<String> own() {
            return ResponseEntity.ok()
                    .header("Cache-Control", "private")
                    .header("Content-Security-Policy", "sandbox")
                    .body("own");
        }

        @PostMapping("/api/taken")
        String taken(HttpServletRequest request) throws IOException {
            return "took " + request.getInputStream().readAllBytes().length;
        }
    }

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Server.class, Endpoint.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--klubba.hosts=localhost,127.0.0.1,klubba.example.org",
                        "--klubba.body-within=400ms",
                        "--server.tomcat.connection-timeout=2s");
        port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(String path, String host) throws IOException {
        return sent("GET " + path + " HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
    }

    private static String post(String header) throws IOException {
        return sent("POST /api/taken HTTP/1.1\nHost: 127.0.0.1:" + port + "\n" + header
                + "\nContent-Length: 2\nConnection: close\n\n{}");
    }

    private static String sent(String text) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            return answer(socket);
        }
    }

    private static String answer(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .collect(Collectors.joining("\n"));
    }

    private static void refused(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"code\":\"" + code + "\"");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8080", "Klubba.Example.org", "klubba.example.org:443"})
    void the_names_that_were_given_are_served(String host) throws IOException {
        assertThat(get("/api/said", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.", "[::2]", "10.0.0.1:8080"})
    void no_other_name_is_served_and_none_is_echoed(String host) throws IOException {
        var answer = get("/api/said", host);
        refused(answer, 421, "host-not-served");
        assertThat(answer).doesNotContain(host);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://127.0.0.1:1",
        "Origin: garbage with spaces",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
    })
    void a_page_of_another_origin_changes_nothing(String header) throws IOException {
        refused(post(header), 403, "cross-site");
    }

    @Test
    void our_own_page_and_what_is_no_browser_may() throws IOException {
        assertThat(post("Origin: http://127.0.0.1:" + port + "\nSec-Fetch-Site: same-origin"))
                .endsWith("took 2");
        assertThat(post("Origin: https://127.0.0.1:" + port)).endsWith("took 2");
        assertThat(post("Accept: */*")).endsWith("took 2");
        assertThat(sent("GET /api/said HTTP/1.1\nHost: localhost\nSec-Fetch-Site: cross-site\nConnection: close\n\n"))
                .as("a link to here")
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api;x=y/said",
                "/api/said;jsessionid=1",
                "/api//said",
                "/x/../api/said",
                "/api/./said",
                "/api%2fsaid",
                "/api%5csaid",
                "/%2e%2e/api/said",
                "/api/said%3b",
                "/api/said%00",
                "/api/said%0a",
                "/api/said?q%5B%24ne%5D=x",
                "/api/said?limit.x=1",
                "/api/%2573aid"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) throws IOException {
        refused(get(path, "localhost"), 400, "malformed");
    }

    @Test
    void an_answer_tells_a_browser_to_run_and_keep_nothing_unless_the_endpoint_says_otherwise() throws IOException {
        assertThat(get("/api/said", "localhost"))
                .contains(
                        "X-Content-Type-Options: nosniff",
                        "Referrer-Policy: same-origin",
                        "Cache-Control: no-store",
                        "Content-Security-Policy: default-src 'none'",
                        "X-Frame-Options: DENY");
        assertThat(get("/style.css", "localhost")).contains("nosniff").doesNotContain("no-store");
        assertThat(get("/api/own", "localhost"))
                .contains("Cache-Control: private", "Content-Security-Policy: sandbox")
                .doesNotContain("no-store", "default-src");
        assertThat(get("/api/nothing", "localhost")).contains("nosniff", "no-store");
    }

    @Test
    void where_a_proxy_is_named_what_comes_past_it_is_refused_whatever_it_says_of_itself() {
        assertThat(past(Set.of())).isNull();
        assertThat(past(Set.of("127.0.0.1", "::1"))).isNull();
        assertThat(past(Set.of("localhost"))).isNull();
        assertThat(past(Set.of("10.1.2.3"))).isNotNull();
        assertThat(past(Set.of("nowhere.invalid"))).isNotNull();
    }

    /** From this machine, saying that it comes by way of 10.1.2.3. */
    private static @Nullable Refused past(Set<String> proxy) {
        var request = new MockHttpServletRequest("GET", "/api/said");
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("X-Forwarded-For", "10.1.2.3");
        return new NamedProxy(proxy).refusal(new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return "10.1.2.3";
            }
        });
    }

    @Test
    void a_body_that_comes_a_byte_at_a_time_is_ended_and_told_so() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write("POST /api/taken HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 6; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
            refused(answer(socket), 408, "too-slow");
        }
    }
}
