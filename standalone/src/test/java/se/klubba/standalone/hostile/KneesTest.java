package se.klubba.standalone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.standalone.testing.Running;

/** Many who wait, and questions that nobody meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KneesTest {
    private static final Running KLUBBA = Tried.klubba();
    /** On a machine that builds: what is looked at is that nobody waits for those who wait. */
    private static final Duration SOON = Duration.ofSeconds(4);

    private static Duration plainQuestion() {
        long began = System.nanoTime();
        assertThat(KLUBBA.plain("/api/bodies?limit=1").statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void three_hundred_who_wait_for_what_is_far_off_hold_up_nobody() throws Exception {
        plainQuestion();
        try (var waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                waiting.submit(() -> KLUBBA.plain("/api/bodies?limit=1&atLeast=2000000000"));
            }
            Thread.sleep(500);
            assertThat(plainQuestion()).isLessThan(SOON);
        }
    }

    @Test
    void bodies_that_do_not_end_hold_up_nobody_and_are_ended() throws Exception {
        var unfinished = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 210; i++) {
                var socket = Tried.socket();
                unfinished.add(socket);
                socket.getOutputStream()
                        .write(
                                ("POST /api/documents?name=a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nx")
                                        .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(plainQuestion()).isLessThan(SOON);
            var first = unfinished.getFirst();
            first.setSoTimeout(30_000);
            var answer = new String(first.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 408");
        } finally {
            for (var socket : unfinished) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/bodies?q%5B%24ne%5D=x",
                "/api/bodies?limit.x=1",
                "/api/bodies?limit=0x10",
                "/api/bodies?knownAt=-999999999-01-01T00:00:00Z",
                "/api/bodies?knownAt=%2B999999999-12-31",
                "/api/bodies?asOf=%2B999999999-12-31",
                "/api/log/events?tag=a",
                "/api/log/events?type=nothing",
                "/api/log/events?wait=61",
                "/api/reports/decisions?from=x",
                "/api/reports/decisions?format=exe"
            })
    void a_question_that_nobody_meant_is_told_so(String path) {
        var answer = KLUBBA.plain(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/bodies, multipart/form-data; boundary=x",
        "/api/documents?name=a.txt, multipart/form-data",
        "/api/records?name=a.yaml, multipart/form-data; boundary=x",
        "/api/reports/decisions, multipart/form-data; boundary=x",
        "/api/sample, multipart/form-data; boundary=x",
        "/api/nothing, multipart/form-data"
    })
    void a_form_is_no_fault_of_ours(String path, String type) {
        var answer = KLUBBA.post(path, type, "--x\r\n\r\nx\r\n--x--".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    }

    @Test
    void fifty_thousand_empty_sources_are_refused_at_once() {
        long began = System.nanoTime();
        var answer = KLUBBA.post(
                "/api/bodies",
                "{'name': 'A', 'kind': 'board', 'happenedOn': '2020-02-07', 'basis': {'sources': ["
                        + "{},".repeat(49_999) + "{}]}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Running.json(answer).path("field").asString()).isEqualTo("basis.sources");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
    }
}
