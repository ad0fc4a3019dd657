package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.CommitTooLarge;
import se.klubba.axon.mongodb.LogOverloaded;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.embedded.testing.Stores;

/** One writer a process, and its bounds. */
abstract class WriterContract extends OnAStore {
    private static final AppendCondition NONE = AppendCondition.none();

    WriterContract(Stores store) {
        super(store);
    }

    @Test
    void what_comes_in_while_a_commit_is_on_its_way_shares_the_next_one() {
        var gate = new Gate();
        var log = log(settings(), gate::before);
        var first = appending(log, NONE, raised("first"));
        gate.awaitArrival();
        var others = IntStream.range(0, 50)
                .mapToObj(i -> appending(log, NONE, raised("m" + i)))
                .toList();

        gate.open();

        assertThat(first.join()).isEqualTo(1);
        assertThat(others)
                .extracting(CompletableFuture::join)
                .containsExactlyElementsOf(
                        IntStream.range(2, 52).mapToObj(Long::valueOf).toList());
        assertThat(commits()).hasSize(2);
    }

    /** Condition 3 of a safe append. Red when the writer does not wait for an insert before it begins the next, or there are two. */
    @Test
    void one_insert_is_in_flight_at_a_time_and_nothing_is_read_for_the_next_one_meanwhile() {
        var gauge = new Gauge();
        var log = log(settings(), gauge::on);
        var all = new ArrayList<CompletableFuture<Long>>();
        for (int i = 0; i < 20; i++) {
            var one = "m" + i;
            all.add(CompletableFuture.supplyAsync(() -> {
                for (int n = 0; n < 5; n++) {
                    append(log, raised(one));
                }
                return 0L;
            }));
        }

        all.forEach(CompletableFuture::join);

        assertThat(gauge.most()).isEqualTo(1);
        assertThat(log.events().verify(0, 1000).sound()).isTrue();
        assertThat(log.events().head()).isEqualTo(100);
    }

    @Test
    void of_two_that_conflict_in_one_batch_the_first_wins() {
        var gate = new Gate();
        var log = log(settings(), gate::before);
        var first = appending(log, NONE, raised("x"));
        gate.awaitArrival();
        var winner = appending(log, nothingNew("a", 0), raised("a"));
        var loser = appending(log, nothingNew("a", 0), raised("a"));
        var bystander = appending(log, nothingNew("b", 0), raised("b"));

        gate.open();

        assertThat(first.join()).isEqualTo(1);
        assertThat(winner.join()).isEqualTo(2);
        assertThat(bystander.join()).isEqualTo(3);
        assertThatThrownBy(loser::join).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void more_than_may_wait_is_turned_away_and_the_rest_goes_through() {
        var gate = new Gate();
        var log = log(settings().withBounds(3, 512, 1 << 20), gate::before);
        var first = appending(log, NONE, raised("first"));
        gate.awaitArrival();
        var waiting = IntStream.range(0, 3)
                .mapToObj(i -> appending(log, NONE, raised("w")))
                .toList();

        assertThatThrownBy(() -> append(log, raised("too many"))).isInstanceOf(LogOverloaded.class);

        gate.open();
        assertThat(first.join()).isEqualTo(1);
        assertThat(waiting).extracting(CompletableFuture::join).containsExactly(2L, 3L, 4L);
    }

    @Test
    void an_append_larger_than_a_commit_may_be_is_refused_and_the_next_goes_through() {
        var log = log(settings().withBounds(10, 10, 10_000));

        assertThatThrownBy(() -> append(log, spoken("a", "x".repeat(10_000)))).isInstanceOf(CommitTooLarge.class);
        assertThat(append(log, raised("a"))).isEqualTo(1);
    }

    @Test
    void a_batch_is_cut_where_a_commit_would_get_too_large() {
        var gate = new Gate();
        var log = log(settings().withBounds(100, 4, 10_000), gate::before);
        var first = appending(log, NONE, raised("first"));
        gate.awaitArrival();
        var all = new ArrayList<>(List.of(first));
        for (int i = 0; i < 6; i++) {
            all.add(appending(log, NONE, raised("small")));
        }
        for (int i = 0; i < 4; i++) {
            all.add(appending(log, NONE, spoken("large", "x".repeat(6_000))));
        }

        gate.open();

        all.forEach(CompletableFuture::join);
        assertThat(commits()).extracting(c -> c.getInteger("n")).containsExactly(1, 4, 3, 1, 1, 1);
    }

    @Test
    void one_append_of_more_events_than_a_batch_may_have_is_one_commit() {
        var log = log(settings().withBounds(100, 4, 1 << 20));

        append(log, IntStream.range(0, 9).mapToObj(i -> raised("a")).toArray());

        assertThat(commits()).extracting(c -> c.getInteger("n")).containsExactly(9);
    }

    @Test
    void what_has_waited_for_longer_than_its_deadline_is_not_sent_any_more() throws InterruptedException {
        var gate = new Gate();
        var deadline = Duration.ofMillis(100);
        var log = log(settings().withDeadline(deadline), gate::before);
        var first = appending(log, NONE, raised("first"));
        gate.awaitArrival();
        var late = appending(log, NONE, raised("late"));

        Thread.sleep(deadline.plusMillis(1));
        gate.open();

        assertThat(first.join()).isEqualTo(1);
        assertThatThrownBy(late::join).hasCauseInstanceOf(LogUnavailable.class);
        assertThat(commits()).hasSize(1);
    }

    @Test
    void a_closed_log_takes_nothing() {
        var log = log();
        log.close();

        assertThatThrownBy(() -> append(log, raised("a"))).isInstanceOf(LogUnavailable.class);
    }
}
