package se.klubba.standalone.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.standalone.testing.Running;

/** What was disposed of, and what was refused, is nowhere any more; what was acknowledged is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForgottenTest {
    @TempDir
    Path data;

    private Running start() {
        return Running.in(
                data,
                "--klubba.disposal-interval=PT0.1S",
                "--klubba.sweep-interval=PT0.2S",
                "--klubba.sweep-grace=PT0S");
    }

    @Test
    void words_that_were_disposed_of_are_not_in_the_file_of_the_store_any_more() throws Exception {
        try (var klubba = start()) {
            klubba.post("/api/people", "{'person': 'p1', 'name': 'Gunilla Gallrad'}");
            var person = klubba.post("/api/people", "{'person': 'p2', 'name': 'Kerstin Kvar'}");
            assertThat(person.statusCode()).as(person.body()).isEqualTo(201);
            var document = document(klubba, "gunilla-hemlig.txt", "Gunilla Gallrad som inte kom.\n");
            assertThat(document.statusCode()).as(document.body()).isEqualTo(201);
            klubba.get("/api/people");
            assertThat(store()).contains("Gunilla Gallrad", "gunilla-hemlig", "Kerstin Kvar");

            for (var entry : new long[] {0, 2}) {
                var disposed = klubba.post("/api/log/events/" + entry + "/dispose", "{'ground': 'Gallringsbeslut'}");
                assertThat(disposed.statusCode()).as(disposed.body()).isEqualTo(200);
            }

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(store()).doesNotContain("Gunilla Gallrad", "gunilla-hemlig", "som inte kom"));
            assertThat(store()).contains("Kerstin Kvar");
            assertThat(klubba.get("/api/people/p2").path("name").asString()).isEqualTo("Kerstin Kvar");
        }
        assertThat(store()).doesNotContain("Gunilla", "gunilla");
        try (var klubba = start()) {
            assertThat(klubba.get("/api/people/p2").path("name").asString()).isEqualTo("Kerstin Kvar");
            assertThat(store()).doesNotContain("Gunilla", "gunilla");
        }
    }

    @Test
    void a_key_that_was_used_for_other_bytes_keeps_nothing_and_says_so() {
        try (var klubba = start()) {
            var key = new String[] {"Idempotency-Key", "k1"};
            assertThat(document(klubba, "a.txt", "a", key).statusCode()).isEqualTo(201);
            assertThat(document(klubba, "a.txt", "a", key).statusCode())
                    .as("the same again")
                    .isEqualTo(201);
            var blobs = klubba.bean("blobStore", BlobStore.class);
            var before = blobs.stored();

            var other = document(klubba, "a.txt", "b", key);

            assertThat(other.statusCode()).as(other.body()).isEqualTo(422);
            assertThat(document(klubba, "other.txt", "a", key).statusCode()).isEqualTo(422);
            assertThat(blobs.stored()).isEqualTo(before);

            var stale = document(klubba, "c.txt", "c", "If-Match", "\"77\"");
            assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
            assertThat(blobs.stored()).isEqualTo(before);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_repeated_request_brings_nothing_back_that_was_disposed_of() throws Exception {
        try (var klubba = start()) {
            var key = new String[] {"Idempotency-Key", "k1"};
            document(klubba, "a.txt", "a", key);
            klubba.post("/api/log/events/0/dispose", "{'ground': 'Gallringsbeslut'}");
            var blobs = klubba.bean("blobStore", BlobStore.class);
            await().until(() -> blobs.stored().isEmpty());

            assertThat(document(klubba, "a.txt", "a", key).statusCode()).isEqualTo(409);
            assertThat(blobs.stored()).isEmpty();
        }
    }

    @Test
    void bytes_that_no_document_on_record_is_are_swept_away() throws Exception {
        try (var klubba = start()) {
            var kept = Running.json(document(klubba, "a.txt", "a"))
                    .path("document")
                    .asString();
            var blobs = klubba.bean("blobStore", BlobStore.class);
            blobs.keep("f".repeat(64), new byte[] {1});

            await().until(() -> !blobs.has("f".repeat(64)));
            assertThat(blobs.stored()).containsExactly(kept);
        }
    }

    @Test
    void what_stays_when_words_are_disposed_of_holds_no_text_of_a_senders_own() throws Exception {
        try (var klubba = Running.in(data, "--klubba.identifiers=uuid")) {
            for (var type : new String[] {"*/*", "text/anna-svensson", "text", "text/plain;name=anna"}) {
                var sent = klubba.post(
                        "/api/documents?name=" + type.length() + ".txt", type, type.getBytes(StandardCharsets.UTF_8));
                if (sent.statusCode() < 300) {
                    assertThat(Running.json(sent).path("mediaType").asString()).isEqualTo("text/plain");
                } else {
                    assertThat(sent.statusCode()).as(type + sent.body()).isEqualTo(400);
                }
            }
            var correlated = document(klubba, "b.txt", "b", "X-Correlation-ID", "anna.svensson");
            assertThat(correlated.statusCode()).as(correlated.body()).isEqualTo(400);
            var chosen = klubba.post("/api/people", "{'person': 'anna-svensson', 'name': 'Anna Svensson'}");
            assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(400);
            assertThat(Running.json(chosen).path("field").asString()).isEqualTo("person");
            var keyed = klubba.post(
                    "/api/people", "{'name': 'Anna', 'basis': {'sources': [], 'recordKey': 'm/annas sjukdom'}}");
            assertThat(keyed.statusCode()).as(keyed.body()).isEqualTo(400);
            var uuid = klubba.post(
                    "/api/people", "{'person': '6f1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6071', 'name': 'Anna Svensson'}");
            assertThat(uuid.statusCode()).as(uuid.body()).isEqualTo(201);
        }
    }

    private static HttpResponse<String> document(Running klubba, String name, String text, String... headers) {
        return klubba.post("/api/documents?name=" + name, "text/plain", text.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Everything in the folder: the store, and the index of the search. */
    private String store() {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(ForgottenTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException _) {
            return ""; // of the index, and gone since
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
