package se.klubba.pages.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.EventJson;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.pages.PagesApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pages of the invented sample, all of it recorded on 1 April 2026, which is today, with one entry corrected, and one more that was
 * retracted. Started once for all tests of a process.
 */
public final class SamplePages {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private SamplePages() {}

    private static final class Once {
        private static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
        private static final ConfigurableApplicationContext APPLICATION = start();

        private static ConfigurableApplicationContext start() {
            return new SpringApplicationBuilder(PagesApplication.class)
                    .initializers(context -> context.getBeanFactory()
                            .registerSingleton(
                                    "theClock", Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC)))
                    .run("--spring.mongodb.uri=" + STORE.uri());
        }
    }

    private static final class Recorded {
        private static final String POSITION = record();

        private static String record() {
            var loaded = send(HttpRequest.newBuilder(address("/api/sample")).POST(HttpRequest.BodyPublishers.noBody()));
            assertThat(loaded.statusCode()).as(loaded.body()).isBetween(200, 299);
            assertThat(correct().statusCode()).isBetween(200, 299);
            var position = retract().headers().firstValue("Klubba-Position").orElse("1");
            for (var list : new String[] {
                "/api/bodies",
                "/api/matters",
                "/api/meetings",
                "/api/assignments",
                "/api/instruments",
                "/api/people",
                "/api/deviations"
            }) {
                await(list + "?atLeast=" + position);
            }
            return position;
        }
    }

    /** Of one matter, what it waits for is told more fully than it was recorded at first. */
    private static HttpResponse<String> correct() {
        var tabled = logged("/payload/step", "sammansättning");
        var payload = (ObjectNode) tabled.path("payload");
        payload.put("step", "arbetsgruppens sammansättning");
        var body = EventJson.mapper().createObjectNode();
        body.put("replaces", tabled.path("position").asLong()).put("reason", "Steget skrevs för kort.");
        body.putObject("replacement")
                .put("type", tabled.path("type").asString())
                .put("version", tabled.path("version").asString())
                .set("payload", payload);
        return act("/api/log/events/" + tabled.path("position").asLong() + "/correct", body);
    }

    /** A person who never was. */
    private static HttpResponse<String> retract() {
        act(
                "/api/people",
                EventJson.mapper()
                        .createObjectNode()
                        .put("person", "a0000000-0000-4000-8000-00000000dead")
                        .put("name", "Ingen Alls"));
        var noted = logged("/payload/name", "Ingen Alls").path("position").asLong();
        return act(
                "/api/log/events/" + noted + "/retract",
                EventJson.mapper()
                        .createObjectNode()
                        .put("replaces", noted)
                        .put("reason", "Ingen med det namnet har varit med."));
    }

    /** The first entry of the log that says so. */
    private static JsonNode logged(String at, String said) {
        return EventJson.mapper()
                .readTree(send(HttpRequest.newBuilder(address("/api/log/events?limit=1000")))
                        .body())
                .path("items")
                .valueStream()
                .filter(e -> e.at(at).asString("").equals(said))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> act(String path, ObjectNode body) {
        var answer = send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    /** Not where a class is being initialized: it is asked by another thread. */
    private static void await(String path) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> send(HttpRequest.newBuilder(address(path))).statusCode() == 200);
    }

    private static URI address(String path) {
        var port = Once.APPLICATION.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Where a page is, once everything is recorded. */
    public static URI uri(String path) {
        assertThat(Recorded.POSITION).isNotEmpty();
        return address(path);
    }

    public static HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** A form without fields. */
    public static HttpResponse<String> post(String path) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Runs a report of the whole register, and files it. */
    public static void fileReport(String name) {
        var ran = send(HttpRequest.newBuilder(uri("/api/reports/" + name))
                .header("Content-Type", "application/json")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        var filed = ran.headers().firstValue("Klubba-Report").orElseThrow();
        act("/api/reports/filed", (ObjectNode) EventJson.mapper().readTree(filed));
    }

    /** Where an answer sends its reader. */
    public static HttpResponse<String> follow(HttpResponse<String> answer) {
        var at = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        return send(HttpRequest.newBuilder(at).header("Accept", "text/html"));
    }

    /** A page that there is, read as a browser reads it. */
    public static Document page(String path) {
        var answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), uri(path).toString());
    }

    /** The address of what is called just so in a list. */
    public static String link(String list, String text) {
        return page(list).select("main a").stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in " + list))
                .attr("href");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
