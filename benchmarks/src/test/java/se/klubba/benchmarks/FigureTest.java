package se.klubba.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.benchmarks.load.Load;
import se.klubba.benchmarks.load.Share;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FigureTest {
    private static Figure figure(@Nullable Goal goal, Double... values) {
        return new Figure("One node", "append", "ratio", goal, List.of(values));
    }

    @Test
    void a_figure_is_the_smallest_the_middle_and_the_largest_of_its_rounds() {
        var odd = figure(null, 3.0, 1.0, 2.0);
        assertThat(List.of(odd.min(), odd.median(), odd.max())).containsExactly(1.0, 2.0, 3.0);
        assertThat(figure(null, 4.0, 1.0, 2.0, 3.0).median()).isEqualTo(2.5);
    }

    @Test
    void the_median_meets_the_goal_or_misses_it() {
        assertThat(figure(Goal.atLeast(2), 9.0, 1.9, 1.0).met()).isFalse();
        assertThat(figure(Goal.atLeast(2), 2.0).met()).isTrue();
        assertThat(figure(Goal.atMost(2), 2.1).met()).isFalse();
        assertThat(figure(Goal.atMost(2), 0.1, 2.0, 7.0).met()).isTrue();
        assertThat(figure(null, 1.0).met()).isNull();
    }

    @Test
    void what_was_never_measured_is_no_figure() {
        assertThatThrownBy(FigureTest::figureOfNothing).hasMessageContaining("append");
    }

    private static Figure figureOfNothing() {
        return figure(null);
    }

    @Test
    void rounds_of_one_thing_become_one_figure() {
        var figures = new Figures();
        figures.add("One node", "append", "ratio", Goal.atLeast(1), 1);
        figures.add("Three nodes", "append", "ratio", Goal.atLeast(1), 5);
        figures.add("One node", "append", "ratio", Goal.atLeast(1), 2);

        assertThat(figures.all()).extracting(Figure::values).containsExactly(List.of(1.0, 2.0), List.of(5.0));
    }

    @Test
    void a_percentile_is_a_value_that_was_measured() {
        double[] values = {5, 1, 4, 2, 3};
        assertThat(Share.of(values, 50)).isEqualTo(3);
        assertThat(Share.of(values, 95)).isEqualTo(5);
        assertThat(Share.of(values, 1)).isEqualTo(1);
    }

    @Test
    void every_thread_has_an_act_of_its_own_and_what_it_throws_ends_the_measurement() {
        var acts = new AtomicInteger();
        var time = Duration.ofMillis(20);
        assertThat(Load.perSecond(3, time, _ -> {
                    acts.incrementAndGet();
                    return () -> {};
                }))
                .isPositive();
        assertThat(acts).hasValue(3);

        assertThatThrownBy(() -> Load.perSecond(2, time, _ -> () -> {
                    throw new IllegalStateException("full");
                }))
                .hasRootCauseMessage("full");
    }
}
