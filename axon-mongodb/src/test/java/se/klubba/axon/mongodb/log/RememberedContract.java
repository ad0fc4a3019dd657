package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.log.Sample.Spoken;
import se.klubba.axon.mongodb.log.Sample.Text;
import se.klubba.embedded.testing.Stores;

/** What a process remembers of the log spares it questions, and is never less than what the log has. */
abstract class RememberedContract extends OnAStore {
    RememberedContract(Stores store) {
        super(store);
    }

    private static List<Object> payloads(MongoLog log, EventCriteria criteria) {
        return source(log, criteria).stream().map(LoggedEvent::payload).toList();
    }

    @Test
    void what_was_read_before_goes_on_with_what_this_process_and_others_have_appended_since() {
        var log = log();
        var another = log();
        var expected = new ArrayList<Object>();
        assertThat(payloads(log, Sample.of("a"))).isEmpty();
        for (int i = 0; i < 6; i++) {
            var by = i % 2 == 0 ? log : another;
            var said = spoken("a", "said " + i);
            append(by, said, raised("b"));
            expected.add(said);
            assertThat(payloads(log, Sample.of("a"))).isEqualTo(expected);
            assertThat(payloads(another, Sample.of("a"))).isEqualTo(expected);
        }
        assertThat(payloads(log, EventCriteria.either(Sample.of("a"), Sample.of("b"))))
                .hasSize(12);
    }

    @Test
    void more_than_is_remembered_is_read_from_the_log() {
        var log = log();
        append(log, raised("a"));
        assertThat(payloads(log, Sample.of("a"))).hasSize(1);
        for (int i = 0; i < 25; i++) {
            append(log, IntStream.range(0, 100).mapToObj(n -> raised("other")).toArray());
        }
        append(log, raised("a"));
        assertThat(payloads(log, Sample.of("a"))).hasSize(2);
        assertThat(payloads(log, Sample.of("other"))).hasSize(2500);
    }

    @Test
    void more_than_comes_at_once_of_what_another_has_appended_is_judged_to_its_end() {
        var log = log();
        var another = log();
        long read = append(log, raised("a"));
        for (int i = 0; i < 300; i++) {
            append(another, raised("other"));
        }
        append(another, raised("a"));

        assertThatThrownBy(() -> append(log, nothingNew("a", read), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(append(log, nothingNew("b", read), raised("b"))).isEqualTo(303);
    }

    @Test
    void words_that_are_removed_are_forgotten() {
        var log = log();
        append(log, spoken("a", "one"));
        assertThat(payloads(log, Sample.of("a"))).containsExactly(spoken("a", "one"));

        log.events().disposeContent(0);

        assertThat(payloads(log, Sample.of("a"))).containsExactly(new Spoken("a", Text.DISPOSED, null));
    }

    @Test
    void who_was_outrun_judges_against_what_the_other_has_appended() {
        var log = log();
        var another = log();
        append(log, raised("a"));
        long read = append(log, raised("a"));
        // the other has seen nothing of these yet
        assertThatThrownBy(() -> append(another, nothingNew("a", 0), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        append(another, nothingNew("a", read), raised("a"));

        assertThatThrownBy(() -> append(log, nothingNew("a", read), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(append(log, nothingNew("b", read), raised("b"))).isEqualTo(read + 2);
        assertThat(log.events().verify(0, Long.MAX_VALUE).sound()).isTrue();
    }
}
