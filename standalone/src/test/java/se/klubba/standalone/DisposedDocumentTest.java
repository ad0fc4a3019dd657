package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.standalone.testing.Running;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisposedDocumentTest {
    private static final String TEXT = "Rubrik\natt växa.\n";

    @TempDir
    Path data;

    @Test
    void a_document_that_is_disposed_of_is_gone_from_every_answer_and_from_the_store_and_stays_so() throws Exception {
        try (var klubba = Running.in(data, "--klubba.disposal-interval=PT0.1S")) {
            var kept = keep(klubba);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
            var document = Running.json(kept).path("document").asString();
            klubba.post("/api/bodies/note", "{'body': 'n', 'name': 'N', 'kind': 'network'}");
            klubba.post("/api/meetings/note", "{'meeting': 'm1', 'body': 'n', 'on': '2020-02-07'}");
            var decided = klubba.post(
                    "/api/meetings/m1/items/1/decision",
                    "{'happenedOn': '2020-02-07', 'clauses': [{'label': 'a', 'effects': [], 'sources': [{'document': '"
                            + document + "', 'lines': {'first': 2, 'last': 2}}]}]}");
            assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
            assertThat(words(klubba)).isEqualTo("att växa.");
            assertThat(klubba.plain("/api/documents/" + document).headers().firstValue("Klubba-Position"))
                    .isEqualTo(decided.headers().firstValue("Klubba-Position"));

            var disposed = klubba.post("/api/log/events/" + entry(kept) + "/dispose", "{'ground': 'Gallring'}");
            assertThat(disposed.statusCode()).as(disposed.body()).isEqualTo(200);

            var gone = klubba.plain("/api/documents/" + document);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(Running.json(gone).path("code").asString()).isEqualTo("document-disposed-of");
            assertThat(words(klubba)).isEqualTo("(words disposed of)");
            var blobs = klubba.bean("blobStore", BlobStore.class);
            await().untilAsserted(() -> assertThat(blobs.has(document)).isFalse());
            var again = keep(klubba);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
            assertThat(blobs.has(document)).isFalse();
        }
    }

    private static HttpResponse<String> keep(Running klubba) {
        return klubba.post("/api/documents?name=m.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    private static long entry(HttpResponse<String> recorded) {
        return recorded.headers().firstValueAsLong("Klubba-Position").orElseThrow() - 1;
    }

    private static String words(Running klubba) {
        return klubba.get("/api/meetings/m1").at("/items/0/clauses/0/words").asString();
    }
}
