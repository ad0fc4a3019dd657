package se.klubba.standalone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.EventJson;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** The log as a stream. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListeningTest {
    private static final Running KLUBBA = Tried.klubba();

    /** Somebody who listens, line by line. */
    private static final class Listener implements AutoCloseable {
        private final Socket socket = Tried.socket();
        private final BufferedReader lines;
        private String lastId = "";

        Listener(String query, String... headers) throws IOException {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(("GET /api/log/events" + query
                                    + " HTTP/1.0\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                                    + String.join("", headers) + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).startsWith("HTTP/1.1 200");
            next(); // what it begins with
        }

        /** The data of the next event, or null for a heartbeat. */
        private @Nullable JsonNode next() throws IOException {
            @Nullable JsonNode data = null;
            boolean told = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                    told = true;
                } else if (line.startsWith("data: ")) {
                    data = EventJson.mapper().readTree(line.substring(6));
                } else if (line.isEmpty() && told) {
                    return data;
                }
            }
            throw new AssertionError("the stream ended");
        }

        JsonNode event() throws IOException {
            for (var data = next(); ; data = next()) {
                if (data != null) {
                    return data;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static long head() {
        return KLUBBA.plain("/api/log/events?limit=1")
                .headers()
                .firstValueAsLong("Klubba-Position")
                .orElseThrow();
    }

    private static String person(String name) {
        var sent = KLUBBA.post("/api/people", "{'name': '" + name + "'}");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        return Running.json(sent).at("/created/0/id").asString();
    }

    @Test
    void what_is_recorded_comes_to_who_listens_and_who_comes_again_misses_nothing() throws Exception {
        String last;
        try (var listener = new Listener("")) {
            person("Lyssnad Ett");
            assertThat(listener.event().at("/payload/name").asString()).isEqualTo("Lyssnad Ett");
            last = listener.lastId;
        }
        person("Lyssnad Två");
        try (var again = new Listener("", "Last-Event-ID: " + last + "\r\n")) {
            person("Lyssnad Tre");
            assertThat(again.event().at("/payload/name").asString()).isEqualTo("Lyssnad Två");
            assertThat(again.event().at("/payload/name").asString()).isEqualTo("Lyssnad Tre");
        }
    }

    @Test
    void a_listener_hears_what_is_wanted_alone_and_its_heartbeats_go_on_with_the_log() throws Exception {
        var wanted = person("Önskad");
        long from = head();
        try (var listener = new Listener("?type=people.PersonRenamed&tag=person=" + wanted + "&from=" + from)) {
            person("Annan");
            long beyond = head();
            while (Long.parseLong(listener.lastId) < beyond) {
                assertThat(listener.next()).as("a heartbeat").isNull();
            }
            var renamed = KLUBBA.post(
                    "/api/people/" + wanted + "/rename", "{'name': 'Önskad Ny', 'happenedOn': '2020-02-07'}");
            assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
            assertThat(listener.event().path("type").asString()).isEqualTo("people.PersonRenamed");
        }
    }

    @Test
    void who_polls_waits_and_never_loses_its_place() throws Exception {
        long end = head();
        var nothing = KLUBBA.get("/api/log/events?from=" + end + "&wait=0");
        assertThat(nothing.path("items")).isEmpty();
        assertThat(nothing.path("cursor").asLong()).isEqualTo(end);
        assertThat(nothing.path("next").asString()).contains("from=" + end, "wait=0");

        var waiting = CompletableFuture.supplyAsync(() -> KLUBBA.plain("/api/log/events?from=" + end + "&wait=50"));
        person("Väntad");
        var answer = Running.json(waiting.get(60, TimeUnit.SECONDS));
        assertThat(answer.at("/items/0/payload/name").asString()).isEqualTo("Väntad");
        assertThat(answer.path("cursor").asLong()).isEqualTo(end + 1);
        assertThat(KLUBBA.get("/api/log/events?from=" + end).path("next").isNull())
                .isTrue();
    }

    @Test
    void a_thousand_listeners_hear_it_and_hold_up_nobody() throws Exception {
        List<Listener> all = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                all.add(new Listener("?type=people.PersonNoted"));
            }
            long began = System.nanoTime();
            person("Hörd av alla");
            assertThat(KLUBBA.plain("/api/people?limit=1").statusCode()).isEqualTo(200);
            for (var listener : all) {
                assertThat(listener.event().at("/payload/name").asString()).isEqualTo("Hörd av alla");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        } finally {
            for (var listener : all) {
                listener.close();
            }
        }
    }
}
