package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressTest {
    /** Each event is a step twice: when it is put aside, and when it is folded. */
    @Test
    void a_build_tells_how_far_it_has_come_how_fast_it_goes_and_how_long_it_will_take() {
        var build = Progress.Build.of(new Generation.Build(500, 2000, 1000));

        assertThat(build).isEqualTo(new Progress.Build(250, 1000, 250, Duration.ofSeconds(3)));
        assertThat(build).hasToString("250 of 1000 events, 250 a second, PT3S left");
    }

    @Test
    void of_one_that_has_just_begun_nobody_can_say_how_long_it_will_take() {
        assertThat(Progress.Build.of(new Generation.Build(0, 2000, 0)))
                .isEqualTo(new Progress.Build(0, 1000, 0, null))
                .hasToString("0 of 1000 events, 0 a second, some time left");
        assertThat(Progress.Build.of(new Generation.Build(0, 2000, 700)).left()).isNull();
    }
}
