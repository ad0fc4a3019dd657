package se.klubba.pages.permalinks;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.generated.GeneratedEvent;
import se.klubba.generated.GeneratedRegister;
import se.klubba.generated.RegisterWriter;
import se.klubba.pages.PagesApplication;
import tools.jackson.databind.JsonNode;

/** The pages of a generated register, on the day after the last that it tells of; more can be recorded in it. */
public final class GeneratedPages implements AutoCloseable {
    /** As the tests of this module name it. */
    private static final String DATABASE = "klubba";

    private static final List<String> LISTS = List.of(
            "/api/bodies", "/api/matters", "/api/meetings", "/api/assignments", "/api/instruments", "/api/people");

    private final List<GeneratedEvent> events;
    private final EmbeddedMongo store = EmbeddedMongo.inMemory();
    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private long position;

    public GeneratedPages(GeneratedRegister register) {
        events = register.events().toList();
        position = events.size();
        try (var mongo = MongoClients.create(store.uri())) {
            new RegisterWriter(100)
                    .write(
                            events.stream(),
                            mongo.getDatabase(DATABASE),
                            "log",
                            LogSettings.with(Sessions.none(), Clock.systemUTC()));
        }
        var now = events.getLast().recordedAt().plus(Duration.ofDays(1));
        application = new SpringApplicationBuilder(PagesApplication.class)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("theClock", Clock.fixed(now, ZoneOffset.UTC)))
                .run("--spring.mongodb.uri=" + store.uri());
        await();
    }

    /** When so much of it was known. */
    Instant known(double share) {
        return events.get((int) (events.size() * share)).recordedAt();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(events.getLast().recordedAt(), ZoneOffset.UTC)
                .plusDays(1);
    }

    /** Until every answer has seen all that was recorded. */
    public void await() {
        Stream.concat(LISTS.stream(), Stream.of("/api/search?q=a"))
                .map(path -> path + (path.contains("?") ? "&" : "?") + "limit=1&atLeast=" + position)
                .forEach(path -> Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> get(path).statusCode() == 200));
    }

    public URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** As a browser asks, or a program for what is its interface; the last answer where it leads on. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html"));
    }

    /** All things of a list of the interface of programs. */
    public List<JsonNode> all(String list) {
        return EventJson.mapper()
                .readTree(get(list + (list.contains("?") ? "&" : "?") + "limit=500")
                        .body())
                .path("items")
                .valueStream()
                .toList();
    }

    /** Records; an apostrophe stands for a quotation mark. */
    public HttpResponse<String> post(String path, String body) {
        var answer = send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
        answer.headers()
                .firstValueAsLong("Klubba-Position")
                .ifPresent(reached -> position = Math.max(position, reached));
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        client.close();
        store.close();
    }
}
