package se.klubba.standalone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.Running;

/** Management on its own port asks who one is, as the other does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManagementTest {
    @Test
    void health_is_for_whoever_asks_and_what_acts_is_not() throws Exception {
        try (var klubba = Running.inMemory(Clock.systemUTC(), "--klubba.open=false")) {
            // views that nobody has built yet are no health
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                var health = klubba.plain("/actuator/health");
                assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            });
            assertThat(klubba.plain("/livez").statusCode()).isEqualTo(200);
            assertThat(klubba.plain("/readyz").statusCode()).isEqualTo(200);
            assertThat(klubba.plain("/actuator/processors").statusCode()).isIn(401, 403);
            assertThat(klubba.plain("/actuator/metrics").statusCode()).isIn(401, 403);
            assertThat(klubba.post("/actuator/processors/people", "{'action': 'rebuild'}")
                            .statusCode())
                    .isIn(401, 403);
            assertThat(klubba.plain("/api/log/events").statusCode()).isIn(401, 403);
        }
    }
}
