package se.klubba.acts.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.CommandSideApplication;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.embedded.testing.Stores;
import tools.jackson.databind.JsonNode;

/** The command side as it is run, on a port of its own, and what can be sent to it. */
public final class CommandSide implements AutoCloseable {
    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();

    private CommandSide(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** In a database of its own. */
    public static CommandSide on(Stores store) {
        return on(store.uri(), "--axon.mongodb.database=test-" + UUID.randomUUID());
    }

    public static CommandSide on(String mongo, String... more) {
        var arguments = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--klubba.identifiers=any",
                        "--spring.mongodb.uri=" + mongo,
                        "--spring.main.banner-mode=off"),
                Stream.of(more));
        return new CommandSide(
                new SpringApplicationBuilder(CommandSideApplication.class).run(arguments.toArray(String[]::new)));
    }

    /** @param body as text, with single quotes for double ones */
    public HttpResponse<String> post(String path, String body, String... headers) {
        var request = request(path).POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        return send(request.header("Content-Type", "application/json"), headers);
    }

    public HttpResponse<String> postBytes(String path, byte[] body, String... headers) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)), headers);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        var port = application
                .getEnvironment()
                .getRequiredProperty(path.startsWith("/actuator") ? "local.management.port" : "local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            var full = headers.length == 0 ? request : request.headers(headers);
            return client.send(full.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return EventJson.mapper().readTree(response.body());
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Everything that is in the log. */
    public List<LoggedEvent> log() {
        var log = bean(EventLog.class);
        try (var events = log.read(0, log.head(), EventCriteria.havingAnyTag())) {
            return events.toList();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
