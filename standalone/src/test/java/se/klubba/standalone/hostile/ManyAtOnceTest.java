package se.klubba.standalone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.Running;

/** Questions that cost most, many at once; and more who listen than there are places. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManyAtOnceTest {
    /** Far more than they take, and less than half of what they took when each read the log for itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int PLACES = 3;
    private static Running klubba;

    @BeforeAll
    static void start() {
        klubba = Running.inMemory(
                Clock.systemUTC(),
                "--klubba.log-listeners=" + PLACES,
                "--klubba.log-heartbeat=300ms",
                "--klubba.log-poll=50ms");
        var loaded = klubba.post("/api/sample", "application/json", new byte[0]);
        assertThat(loaded.statusCode()).as("the sample").isEqualTo(200);
    }

    @AfterAll
    static void stop() throws Exception {
        klubba.close();
    }

    @Test
    void twenty_forecasts_as_known_earlier_are_answered_together_and_hold_up_nobody() throws Exception {
        var meetings = klubba.items("/api/meetings?limit=200")
                .map(meeting -> meeting.path("id").asString())
                .toList();
        assertThat(meetings).isNotEmpty();
        var earlier = Instant.now();
        assertThat(klubba.post("/api/people", "{'name': 'Känd Senare'}").statusCode())
                .isEqualTo(201);
        klubba.get("/api/people?limit=1");
        var questions = new ArrayList<Callable<HttpResponse<String>>>();
        for (int i = 0; i < 20; i++) {
            var path = "/api/meetings/" + meetings.get(i % meetings.size()) + "/forecast?knownAt="
                    + earlier.minusMillis(i);
            questions.add(() -> klubba.plain(path));
        }
        long began = System.nanoTime();
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = questions.stream().map(asking::submit).toList();
            assertThat(klubba.plain("/api/bodies?limit=1").statusCode()).isEqualTo(200);
            var plain = Duration.ofNanos(System.nanoTime() - began);
            int answered = 0;
            for (var question : asked) {
                var answer = question.get();
                if (answer.statusCode() == 503) {
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                } else {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    answered++;
                }
            }
            assertThat(answered).isPositive();
            assertThat(plain).isLessThan(PATIENCE.dividedBy(3));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
        }
    }

    @Test
    void one_listener_too_many_is_told_so_and_when_to_come_again() throws Exception {
        List<Socket> listening = new ArrayList<>();
        try {
            for (int i = 0; i < PLACES; i++) {
                listening.add(listen());
                assertThat(begin(listening.getLast())).startsWith("HTTP/1.1 200");
            }
            try (var beyond = listen()) {
                assertThat(begin(beyond))
                        .startsWith("HTTP/1.1 503")
                        .contains("Retry-After: ", "application/problem+json", "too-many-listeners");
            }
            var polled = klubba.plain("/api/log/events?from=1000000&wait=1");
            assertThat(polled.statusCode()).as(polled.body()).isEqualTo(503);
            assertThat(polled.headers().firstValue("Retry-After")).isPresent();
            assertThat(klubba.plain("/api/log/events?limit=1").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : listening) {
                socket.close();
            }
        }
    }

    private static Socket listen() throws IOException {
        var uri = klubba.uri("/");
        var socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write("GET /api/log/events HTTP/1.0\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** As far as its first answer goes: all of it, where it is refused. */
    private static String begin(Socket socket) throws IOException {
        var read = new StringBuilder();
        var in = socket.getInputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            read.append((char) next);
            if (read.toString().endsWith("\n\n") || read.toString().endsWith("id: ")) {
                break;
            }
        }
        return read.toString();
    }
}
