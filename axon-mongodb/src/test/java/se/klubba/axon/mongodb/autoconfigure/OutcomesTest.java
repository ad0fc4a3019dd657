package se.klubba.axon.mongodb.autoconfigure;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.axon.mongodb.LogOverloaded;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.OutcomeUnknown;

/** Under which meter each thing that may become of an append or a command is counted. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomesTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final LogMetrics log = new LogMetrics(registry);
    private final CommandMetrics commands = new CommandMetrics(registry);

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(null, "appended"),
                Arguments.of(
                        AppendEventsTransactionRejectedException.conflictingEventsDetected(ConsistencyMarker.ORIGIN),
                        "conflict"),
                Arguments.of(new LogOverloaded("1024 appends wait"), "overloaded"),
                Arguments.of(new OutcomeUnknown("c", 7, null), "unknown"),
                Arguments.of(new LogUnavailable("away", null), "failed"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void an_append_is_timed_by_what_became_of_it(@Nullable Throwable failure, String outcome) {
        log.answered(5_000_000, failure);
        log.answered(7_000_000, failure == null ? null : new CompletionException(failure));

        assertThat(registry.getMeters().stream()
                        .filter(meter -> meter.getId().getName().equals("axon.mongodb.log.append"))
                        .map(meter -> meter.getId().getTag("outcome")))
                .containsExactly(outcome);
        var timer = registry.get("axon.mongodb.log.append").timer();
        assertThat(timer.count()).isEqualTo(2);
        assertThat(timer.totalTime(MILLISECONDS)).isEqualTo(12);
    }

    @Test
    void what_was_outrun_and_what_had_no_clear_answer_is_counted_apart() {
        log.outrun();
        log.unsure();
        log.unsure();

        assertThat(registry.get("axon.mongodb.log.outrun").counter().count()).isEqualTo(1);
        assertThat(registry.get("axon.mongodb.log.unsure").counter().count()).isEqualTo(2);
    }

    @Test
    void how_many_appends_wait_is_asked_when_it_is_read() {
        var waiting = new AtomicInteger(3);
        log.opened(waiting::get);
        waiting.set(7);

        assertThat(registry.get("axon.mongodb.log.waiting").gauge().value()).isEqualTo(7);
    }

    @Test
    void commands_tried_again_and_commands_refused_are_counted_apart() {
        commands.again();
        commands.again();
        commands.overloaded();

        assertThat(registry.get("axon.mongodb.commands.retries").counter().count())
                .isEqualTo(2);
        assertThat(registry.get("axon.mongodb.commands.overloaded").counter().count())
                .isEqualTo(1);
    }
}
