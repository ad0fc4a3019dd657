package se.klubba.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** The two real minutes, recorded on 6 September 2019 and 14 February 2020. Started once for all classes that ask about them. */
public final class RecordedMinutes {
    /** The documents. */
    public static final Path MINUTES = Path.of(System.getProperty("klubba.minutes", "../../shared/minutes"));

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2019-09-06T10:00:00Z"));

    private static final Map<String, JsonNode> ANSWERS = new ConcurrentHashMap<>();

    /** The log's clock. */
    private static final Clock CLOCK = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return NOW.get();
        }
    };

    private RecordedMinutes() {}

    private static final class Once {
        private static final Running KLUBBA = recorded();
    }

    /** Closed with the tests' process. */
    public static Running klubba() {
        return Once.KLUBBA;
    }

    private static Running recorded() {
        var klubba = Running.inMemory(CLOCK);
        record(klubba, "2019-08-30");
        NOW.set(Instant.parse("2020-02-14T10:00:00Z"));
        record(klubba, "2020-02-07");
        return klubba;
    }

    private static void record(Running klubba, String meeting) {
        try {
            var document = Files.readAllBytes(MINUTES.resolve(meeting + ".txt"));
            var kept = klubba.post("/api/documents?name=" + meeting + ".txt", "text/plain", document);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var recorded = send(klubba, meeting);
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        ANSWERS.put(meeting, Running.json(recorded));
        assertThat(Running.json(recorded)
                        .path("acts")
                        .valueStream()
                        .filter(act -> !act.path("deviations").isEmpty())
                        .map(Object::toString))
                .isEmpty();
    }

    /** What was answered when the file of a meeting was recorded. */
    public static JsonNode answer(String meeting) {
        klubba();
        return Objects.requireNonNull(ANSWERS.get(meeting));
    }

    /** Sends the record file of a meeting. */
    public static HttpResponse<String> send(Running klubba, String meeting) {
        try (var in = RecordedMinutes.class.getResourceAsStream("/records/" + meeting + ".yaml")) {
            return klubba.post(
                    "/api/records?name=" + meeting + ".yaml",
                    "application/yaml",
                    Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
