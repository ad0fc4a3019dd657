package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandaloneApplicationTest {
    @TempDir
    Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(StandaloneApplication.class)
                .run("--server.port=0", "--klubba.data=" + data);
    }

    private HttpResponse<String> send(ConfigurableApplicationContext application, String path, String body)
            throws Exception {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        var sent = body.isEmpty()
                ? request.GET()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        return client.send(sent.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void what_is_recorded_can_be_asked_for_at_once_and_after_a_restart() throws Exception {
        try (var application = start()) {
            var recorded = send(
                    application,
                    "/api/bodies",
                    "{'body': 'network', 'name': 'The network', 'kind': 'NETWORK', 'happenedOn': '2020-02-07'}");
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
            var composition = send(application, "/api/bodies/network/composition?atLeast=1", "");
            assertThat(composition.statusCode()).as(composition.body()).isEqualTo(200);
            assertThat(composition.body()).contains("The network");
            assertThat(send(application, "/api/documents/short", "").statusCode())
                    .isEqualTo(400);
            assertThat(send(application, "/api/documents/" + "0".repeat(64), "").statusCode())
                    .isEqualTo(404);
        }
        try (var again = start()) {
            assertThat(send(again, "/api/bodies/network/composition?atLeast=1", "")
                            .body())
                    .contains("The network");
            var health = EventJson.mapper()
                    .readTree(send(again, "/actuator/health", "").body());
            assertThat(health.path("status").asString()).as(health.toString()).isEqualTo("UP");
            var api =
                    EventJson.mapper().readTree(send(again, "/v3/api-docs", "").body());
            assertThat(api.path("paths").path("/api/bodies").propertyNames()).contains("post");
            var start = send(again, "/", "");
            assertThat(start.statusCode()).isEqualTo(302);
            assertThat(start.headers().firstValue("Location").orElseThrow()).endsWith("/swagger-ui/index.html");
            assertThat(send(again, "/swagger-ui/index.html", "").statusCode()).isEqualTo(200);
        }
    }
}
