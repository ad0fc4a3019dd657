package se.klubba.drafts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who asks a server with drafts over HTTP. */
public class DraftsClient implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    public DraftsClient(URI server) {
        this.server = server;
    }

    public final URI uri(String path) {
        return URI.create(server + path);
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

    /** Of a whole meeting, as a record file tells it. */
    public void record(String name, String yaml) {
        var answer = send(HttpRequest.newBuilder(uri("/api/records?name=" + name))
                .header("Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString(yaml)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** The path of the desk at which a meeting is written. */
    public String opened(String body, String on) {
        var opened = form("/drafts/new", Map.of("body", body, "on", on, "kind", "council"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
        return URI.create(opened.headers().firstValue("Location").orElseThrow()).getPath();
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
