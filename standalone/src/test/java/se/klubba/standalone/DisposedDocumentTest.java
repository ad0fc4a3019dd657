package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.blobs.BlobStore;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisposedDocumentTest {
    private static final String TEXT = "Rubrik\natt växa.\n";

    @TempDir
    Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_document_that_is_disposed_of_is_gone_from_every_answer_and_from_the_store_and_stays_so() throws Exception {
        try (var application = new SpringApplicationBuilder(StandaloneApplication.class)
                .run("--server.port=0", "--klubba.data=" + data, "--klubba.disposal-interval=PT0.1S")) {
            var kept = post(application, "/api/documents?name=m.txt", "text/plain", TEXT);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
            var document = json(kept).path("document").asString();
            post(application, "/api/bodies/note", "{'body': 'n', 'name': 'N', 'kind': 'network'}");
            post(application, "/api/meetings/note", "{'meeting': 'm1', 'body': 'n', 'on': '2020-02-07'}");
            var decided = post(
                    application,
                    "/api/meetings/m1/items/1/decision",
                    "{'happenedOn': '2020-02-07', 'clauses': [{'label': 'a', 'effects': [], 'sources': [{'document': '"
                            + document + "', 'lines': {'first': 2, 'last': 2}}]}]}");
            assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
            var position = position(decided);
            assertThat(words(application, position)).isEqualTo("att växa.");

            var entry = position(kept) - 1;
            var disposed = post(application, "/api/log/events/" + entry + "/dispose", "{'ground': 'Gallring'}");
            assertThat(disposed.statusCode()).as(disposed.body()).isEqualTo(200);

            var gone = get(application, "/api/documents/" + document);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(json(gone).path("code").asString()).isEqualTo("document-disposed-of");
            assertThat(words(application, position(disposed))).isEqualTo("(words disposed of)");
            var blobs = application.getBean("blobStore", BlobStore.class);
            await().untilAsserted(() -> assertThat(blobs.has(document)).isFalse());
            var again = post(application, "/api/documents?name=m.txt", "text/plain", TEXT);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
            assertThat(blobs.has(document)).isFalse();
        }
    }

    private String words(ConfigurableApplicationContext application, long atLeast) throws Exception {
        return json(get(application, "/api/meetings/m1?atLeast=" + atLeast))
                .at("/items/0/clauses/0/words")
                .asString();
    }

    private HttpResponse<String> post(ConfigurableApplicationContext application, String path, String body)
            throws Exception {
        return post(application, path, "application/json", body.replace('\'', '"'));
    }

    private HttpResponse<String> post(
            ConfigurableApplicationContext application, String path, String mediaType, String body) throws Exception {
        return client.send(
                request(application, path)
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(ConfigurableApplicationContext application, String path) throws Exception {
        return client.send(request(application, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext application, String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static long position(HttpResponse<String> response) {
        return response.headers().firstValueAsLong("Klubba-Position").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return EventJson.mapper().readTree(response.body());
    }
}
