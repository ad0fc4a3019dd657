package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.axon.mongodb.log.Sample.raised;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.Stores;

/** What a listener is told of appends that do not go smoothly, and of those that wait. */
abstract class ListenerContract extends OnAStore {
    private final Told told = new Told();

    ListenerContract(Stores store) {
        super(store);
    }

    private static final class Told implements LogListener {
        final AtomicInteger outruns = new AtomicInteger();
        final AtomicInteger unsures = new AtomicInteger();
        final AtomicInteger answers = new AtomicInteger();
        volatile IntSupplier waiting = () -> -1;

        @Override
        public void opened(IntSupplier waits) {
            waiting = waits;
        }

        @Override
        public void answered(long nanos, @Nullable Throwable failure) {
            answers.incrementAndGet();
        }

        @Override
        public void outrun() {
            outruns.incrementAndGet();
        }

        @Override
        public void unsure() {
            unsures.incrementAndGet();
        }
    }

    @Test
    void a_commit_that_another_process_was_faster_than_is_told() {
        var other = log();
        var first = new AtomicBoolean(true);
        var log = log(settings().withListener(told), store -> new Between(store) {
            @Override
            public Sent insert(Commit commit) {
                if (first.getAndSet(false)) {
                    append(other, raised("b"));
                }
                return super.insert(commit);
            }
        });

        append(log, raised("a"));

        assertThat(told.outruns).hasValue(1);
        assertThat(told.unsures).hasValue(0);
        assertThat(told.answers).hasValue(1);
    }

    @Test
    void a_commit_without_a_clear_answer_is_told_though_it_is_settled_in_the_end() {
        var first = new AtomicBoolean(true);
        var log = log(settings().withListener(told), store -> new Between(store) {
            @Override
            public Sent insert(Commit commit) {
                var sent = super.insert(commit);
                return first.getAndSet(false) ? new Sent.Unsettled(new IOException("the connection was cut")) : sent;
            }
        });

        append(log, raised("a"));

        assertThat(told.unsures).hasValue(1);
        assertThat(told.outruns).hasValue(0);
    }

    @Test
    void what_waits_behind_a_commit_is_counted_when_it_is_asked_for() {
        var gate = new Gate();
        var log = log(settings().withListener(told), gate::before);
        var first = appending(log, AppendCondition.none(), raised("a"));
        gate.awaitArrival();
        var second = appending(log, AppendCondition.none(), raised("b"));
        var third = appending(log, AppendCondition.none(), raised("c"));

        assertThat(told.waiting.getAsInt()).isEqualTo(2);

        gate.open();
        first.join();
        second.join();
        third.join();
        assertThat(told.waiting.getAsInt()).isZero();
    }
}
