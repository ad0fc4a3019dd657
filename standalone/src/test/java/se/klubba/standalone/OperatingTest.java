package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.EventJson;
import tools.jackson.databind.JsonNode;

/** What an operator reaches over HTTP, on loopback. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OperatingTest {
    @TempDir
    static Path data;

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(StandaloneApplication.class)
                .run("--server.port=0", "--klubba.data=" + data);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(), path);
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String path) throws Exception {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }

    @Test
    void every_processor_tells_its_state_and_its_lag() throws Exception {
        var processors = json(get("/actuator/processors")).path("processors");

        assertThat(processors.size()).isPositive();
        assertThat(processors).allSatisfy(processor -> {
            assertThat(processor.path("state").asString()).isIn("FOLLOWING", "BUILDING", "STOPPED");
            assertThat(processor.path("progress").path("lag").isIntegralNumber())
                    .isTrue();
        });
    }

    @Test
    void a_check_and_a_rebuild_are_asked_for_by_a_post() throws Exception {
        var name = json(get("/actuator/processors"))
                .at("/processors/0/progress/name")
                .asString();

        assertThat(json(post("/actuator/processors/" + name, "{\"action\": \"check\"}"))
                        .path("check")
                        .has("differences"))
                .isTrue();
        assertThat(json(post("/actuator/processors/" + name, "{\"action\": \"rebuild\"}"))
                        .has("state"))
                .isTrue();
        assertThat(post("/actuator/processors/" + name, "{\"action\": \"explode\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/actuator/processors/" + name, "{}").statusCode()).isEqualTo(400);
        assertThat(post("/actuator/processors/nothing", "{\"action\": \"check\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/actuator/processors/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void meters_are_read_by_name() throws Exception {
        assertThat(json(get("/actuator/metrics/axon.mongodb.views.lag"))
                        .path("measurements")
                        .size())
                .isPositive();
        assertThat(json(get("/actuator/metrics/axon.mongodb.log.waiting"))
                        .path("measurements")
                        .size())
                .isPositive();
    }
}
