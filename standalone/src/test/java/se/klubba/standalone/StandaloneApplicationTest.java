package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.standalone.testing.Running;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandaloneApplicationTest {
    @TempDir
    Path data;

    @Test
    void what_is_recorded_can_be_asked_for_at_once_and_after_a_restart() throws Exception {
        try (var klubba = Running.in(data)) {
            var recorded = klubba.post(
                    "/api/bodies",
                    "{'body': 'network', 'name': 'The network', 'kind': 'NETWORK', 'happenedOn': '2020-02-07'}");
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
            assertThat(klubba.get("/api/bodies/network/composition").toString()).contains("The network");
            assertThat(klubba.plain("/api/documents/short").statusCode()).isEqualTo(400);
            assertThat(klubba.plain("/api/documents/" + "0".repeat(64)).statusCode())
                    .isEqualTo(404);
        }
        try (var again = Running.in(data)) {
            assertThat(again.plain("/api/bodies/network/composition?atLeast=1").body())
                    .contains("The network");
            var health = Running.json(again.plain("/actuator/health"));
            assertThat(health.path("status").asString()).as(health.toString()).isEqualTo("UP");
            var api = Running.json(again.plain("/v3/api-docs"));
            assertThat(api.path("paths").path("/api/bodies").propertyNames()).contains("post");
            var start = again.plain("/");
            assertThat(start.statusCode()).isEqualTo(200);
            assertThat(start.body()).contains("<html", "Klubba");
            assertThat(again.plain("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        }
    }
}
