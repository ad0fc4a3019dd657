package se.klubba.drafts.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Drafts;
import se.klubba.drafts.DraftsApplication;
import se.klubba.embedded.testing.Stores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sides with their drafts, on 1 April 2026, on a store of its own. */
public final class DraftsServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;

    private DraftsServer(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static DraftsServer on(Stores store) {
        return new DraftsServer(new SpringApplicationBuilder(DraftsApplication.class)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton(
                                "theClock", Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC)))
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store.uri(),
                        "--axon.mongodb.database=drafts-" + UUID.randomUUID()));
    }

    public Drafts drafts() {
        return application.getBean(Drafts.class);
    }

    /** Drafts as they are kept. */
    public MongoCollection<Document> stored() {
        var database = application.getEnvironment().getRequiredProperty("axon.mongodb.database");
        return application.getBean(MongoClient.class).getDatabase(database).getCollection("drafts");
    }

    /** Minutes that were read in. */
    public Draft taken(String name, String minutes) {
        return drafts().take(
                        name,
                        minutes.getBytes(StandardCharsets.UTF_8),
                        null,
                        Map.of("actor", "prov", "correlation", "c"));
    }

    public URI uri(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public HttpResponse<String> send(String path, byte[] document) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(document)));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    public HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(uri(path)).DELETE());
    }

    /** As a browser sends a form. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As a browser sends a form with files. */
    public HttpResponse<String> multipart(String path, String boundary, String body) {
        return multipart(path, boundary, body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> multipart(String path, String boundary, byte[] body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A form with one file. */
    public HttpResponse<String> upload(String path, String field, String name, String content) {
        return upload(path, field, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A form with one file. */
    public HttpResponse<String> upload(String path, String field, String name, byte[] content) {
        var boundary = "a-boundary-that-is-in-no-file";
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return multipart(path, boundary, form.toByteArray());
    }

    /** The position of the newest entry of that type. */
    public String newest(String type) {
        var found = "";
        for (var event : json(get("/api/log/events?limit=500")).path("items")) {
            found = event.path("type").asString().endsWith(type)
                    ? event.path("position").asString()
                    : found;
        }
        return found;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        application.close();
        client.close();
    }
}
