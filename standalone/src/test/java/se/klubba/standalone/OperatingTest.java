package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** What an operator reaches over HTTP, on loopback. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OperatingTest {
    @TempDir
    static Path data;

    private static Running klubba;

    @BeforeAll
    static void start() {
        klubba = Running.in(data);
    }

    @AfterAll
    static void stop() throws Exception {
        klubba.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Running.json(answer);
    }

    @Test
    void every_processor_tells_its_state_and_its_lag() {
        var processors = json(klubba.plain("/actuator/processors")).path("processors");

        assertThat(processors.size()).isPositive();
        assertThat(processors).allSatisfy(processor -> {
            assertThat(processor.path("state").asString()).isIn("following", "building", "stopped");
            assertThat(processor.path("progress").path("lag").isIntegralNumber())
                    .isTrue();
        });
    }

    @Test
    void a_check_and_a_rebuild_are_asked_for_by_a_post() {
        var name = json(klubba.plain("/actuator/processors"))
                .at("/processors/0/progress/name")
                .asString();

        assertThat(json(klubba.post("/actuator/processors/" + name, "{\"action\": \"check\"}"))
                        .path("check")
                        .has("differences"))
                .isTrue();
        assertThat(json(klubba.post("/actuator/processors/" + name, "{\"action\": \"rebuild\"}"))
                        .has("state"))
                .isTrue();
        assertThat(klubba.post("/actuator/processors/" + name, "{\"action\": \"explode\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(klubba.post("/actuator/processors/" + name, "{}").statusCode())
                .isEqualTo(400);
        assertThat(klubba.post("/actuator/processors/nothing", "{\"action\": \"check\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(klubba.plain("/actuator/processors/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void meters_are_read_by_name() {
        assertThat(json(klubba.plain("/actuator/metrics/axon.mongodb.views.lag"))
                        .path("measurements")
                        .size())
                .isPositive();
        assertThat(json(klubba.plain("/actuator/metrics/axon.mongodb.log.waiting"))
                        .path("measurements")
                        .size())
                .isPositive();
    }

    @Test
    void health_looks_at_the_disk_that_the_data_is_on() {
        var health = Running.json(klubba.plain("/actuator/health"));

        assertThat(health.at("/components/diskSpace/details/path").asString()).isEqualTo(data.toString());
    }
}
