package se.klubba.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.EventJson;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.standalone.StandaloneApplication;
import tools.jackson.databind.JsonNode;

/** The whole application on a free port, asked over HTTP. A question waits for what was recorded through here before it. */
public final class Running implements AutoCloseable {
    /** Nobody logs in, unless an argument says otherwise. */
    private static final String OPEN = "--klubba.open";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;
    private final AutoCloseable store;
    private long position;

    private Running(ConfigurableApplicationContext application, AutoCloseable store) {
        this.application = application;
        this.store = store;
    }

    /** On the embedded store in a folder. */
    public static Running in(Path data, String... arguments) {
        return new Running(
                new SpringApplicationBuilder(StandaloneApplication.class).run(with(arguments, "--klubba.data=" + data)),
                () -> {});
    }

    /** On a store that is gone when it closes. */
    public static Running inMemory(Clock clock, String... arguments) {
        var store = EmbeddedMongo.inMemory();
        return new Running(
                new SpringApplicationBuilder(StandaloneApplication.class)
                        .initializers(context -> context.getBeanFactory().registerSingleton("theClock", clock))
                        // the index of its search is for it alone
                        .run(with(
                                Stream.concat(Stream.of("--klubba.search="), Arrays.stream(arguments))
                                        .toArray(String[]::new),
                                "--spring.mongodb.uri=" + store.uri())),
                store);
    }

    private static String[] with(String[] arguments, String store) {
        // what a test calls things may be read, and nobody logs in, unless it says otherwise
        return Stream.of(
                        Stream.of("--server.port=0", store),
                        unlessSaid(OPEN, arguments),
                        unlessSaid("--klubba.identifiers=any", arguments),
                        Arrays.stream(arguments))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    private static Stream<String> unlessSaid(String argument, String... arguments) {
        var name = argument.split("=", 2)[0];
        return Arrays.stream(arguments).anyMatch(said -> said.startsWith(name)) ? Stream.of() : Stream.of(argument);
    }

    public <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    public URI uri(String path) {
        var port = application
                .getEnvironment()
                .getRequiredProperty(path.startsWith("/actuator") ? "local.management.port" : "local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** @param body JSON, in which an apostrophe stands for a quotation mark */
    public HttpResponse<String> post(String path, String body) {
        return post(path, "application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = send(request);
        answer.headers().firstValueAsLong("Klubba-Position").ifPresent(to -> position = Math.max(position, to));
        return answer;
    }

    /** As it is asked, without waiting for anything. */
    public HttpResponse<String> plain(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** Asked again while the answer has not come that far: on a busy machine it takes longer than one question waits. */
    public HttpResponse<String> ask(String path) {
        var full = path + (path.contains("?") ? "&" : "?") + "atLeast=" + position;
        return Awaitility.await().atMost(PATIENCE).until(() -> plain(full), answer -> answer.statusCode() != 503);
    }

    /** The answer to a question that has one. */
    public JsonNode get(String path) {
        var answer = ask(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** Those of a list. */
    public Stream<JsonNode> items(String path) {
        return get(path).path("items").valueStream();
    }

    /** The identifier of the one in a list whose field is just this. */
    public String id(String list, String field, String name) {
        var q = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return items(list + (list.contains("?") ? "&" : "?") + "q=" + q)
                .filter(i -> name.equals(i.path(field).asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + list))
                .path("id")
                .asString();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        application.close();
        store.close();
        client.close();
    }
}
