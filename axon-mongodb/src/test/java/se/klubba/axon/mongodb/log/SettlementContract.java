package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.axon.mongodb.log.Sample.raised;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.OutcomeUnknown;
import se.klubba.axon.mongodb.log.CommitStore.Sent;
import se.klubba.embedded.testing.Stores;

/**
 * Conditions 4 and 5 of a safe append: who finds his position taken waits until a majority has what took it, and looks again; who does
 * not know what became of a commit sends the same one to the same place until it is known.
 */
abstract class SettlementContract extends OnAStore {
    private static final IOException CUT = new IOException("the connection was cut");

    SettlementContract(Stores store) {
        super(store);
    }

    /** A store that answers an insert otherwise than it would, the first times. */
    private static final class Tricky extends Between {
        final List<Commit> sent = new ArrayList<>();
        final List<Function<Commit, Sent>> tricks;
        int unseen;
        int lookedFor;

        Tricky(CommitStore store, List<Function<Commit, Sent>> tricks) {
            super(store);
            this.tricks = new ArrayList<>(tricks);
        }

        @Override
        public Sent insert(Commit commit) {
            sent.add(commit);
            return tricks.isEmpty()
                    ? super.insert(commit)
                    : tricks.removeFirst().apply(commit);
        }

        /** As if no majority had it yet. */
        @Override
        public @Nullable String commitAt(long position) {
            lookedFor++;
            return unseen-- > 0 ? null : super.commitAt(position);
        }
    }

    private @Nullable Tricky tricky;

    private MongoLog log(int unseen, List<Function<Commit, Sent>> tricks) {
        return log(settings(), store -> {
            tricky = new Tricky(store, tricks);
            tricky.unseen = unseen;
            return tricky;
        });
    }

    private Tricky tricky() {
        return Objects.requireNonNull(tricky);
    }

    /** Another process, which knows nothing of the tricks, is first at the position. */
    private Sent otherFirst(MongoLog other, String matter) {
        append(other, raised(matter));
        return new Sent.Taken();
    }

    /** Red when the commit at the position is believed, or judged, before a majority has it. */
    @Test
    void who_finds_his_position_taken_waits_until_a_majority_has_what_took_it() {
        var other = log();
        var log = log(3, List.of(_ -> otherFirst(other, "b")));

        assertThat(append(log, nothingNew("a", 0), raised("a"))).isEqualTo(2);

        assertThat(tricky().lookedFor).isGreaterThan(3);
        assertThat(tricky().sent).extracting(Commit::first).startsWith(0L).endsWith(1L);
    }

    /** Red when the condition is not judged again after the position was lost. */
    @Test
    void who_lost_his_position_to_what_conflicts_with_him_is_refused() {
        var other = log();
        var log = log(0, List.of(_ -> otherFirst(other, "a")));

        assertThatThrownBy(() -> append(log, nothingNew("a", 0), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(log.events().head()).isEqualTo(1);
    }

    /** Red when the head is anything but the end of what was judged: other threads of the process see the log grow, too. */
    @Test
    void what_another_thread_has_seen_meanwhile_does_not_slip_past_the_judgement() {
        var other = log();
        var mine = new AtomicReference<@Nullable MongoLog>();
        var log = log(settings(), store -> new Between(store) {
            @Override
            public List<Commit> since(long position) {
                var seen = super.since(position);
                if (seen.isEmpty()) {
                    append(other, raised("a"));
                    assertThat(Objects.requireNonNull(mine.get()).events().head())
                            .isEqualTo(1);
                }
                return seen;
            }
        });
        mine.set(log);

        assertThatThrownBy(() -> append(log, nothingNew("a", 0), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    /** Red when an append whose answer was lost is sent anew, or called failed. */
    @Test
    void an_append_whose_answer_was_lost_is_in_the_log_once() {
        var other = log();
        var log = log(0, List.of(commit -> {
            assertThat(tricky().store.insert(commit)).isInstanceOf(Sent.Written.class);
            return new Sent.Unsettled(CUT);
        }));

        assertThat(append(log, nothingNew("a", 0), raised("a"))).isEqualTo(1);
        assertThat(read(other, ALL)).hasSize(1);
    }

    /** Red when what is sent again is not the same document, or goes to another position. */
    @Test
    void an_append_that_did_not_arrive_is_sent_again_as_it_was_to_where_it_was() {
        var log = log(0, List.of(_ -> new Sent.Unsettled(CUT), _ -> new Sent.Unsettled(CUT)));

        assertThat(append(log, nothingNew("a", 0), raised("a"))).isEqualTo(1);

        assertThat(tricky().sent).hasSize(3).containsOnly(tricky().sent.getFirst());
    }

    /** Red when a lost answer is taken for success because the position has been filled. */
    @Test
    void an_append_that_did_not_arrive_loses_to_another_that_came_to_its_position() {
        var other = log();
        var log = log(0, List.of(_ -> {
            append(other, raised("a"));
            return new Sent.Unsettled(CUT);
        }));

        assertThatThrownBy(() -> append(log, nothingNew("a", 0), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(log.events().head()).isEqualTo(1);
    }

    /** Red when the deadline turns what is not known into a failure. */
    @Test
    void past_the_deadline_the_outcome_is_unknown_and_the_log_goes_on_either_way() {
        var log = log(settings().withDeadline(Duration.ofMillis(200)), store -> new Between(store) {
            private boolean away = true;

            @Override
            public Sent insert(Commit commit) {
                if (away) {
                    super.insert(commit);
                    return new Sent.Unsettled(CUT);
                }
                return super.insert(commit);
            }

            @Override
            public @Nullable String commitAt(long position) {
                if (away) {
                    throw new LogUnavailable("away", CUT);
                }
                return super.commitAt(position);
            }

            @Override
            public List<Commit> since(long position) {
                away = position == 0 && super.since(0).isEmpty();
                return super.since(position);
            }
        });

        assertThatThrownBy(() -> append(log, nothingNew("a", 0), raised("a"))).isInstanceOf(OutcomeUnknown.class);

        assertThatThrownBy(() -> append(log, nothingNew("a", 0), raised("a")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(append(log, nothingNew("a", 1), raised("a"))).isEqualTo(2);
    }

    @Test
    void what_the_server_refuses_and_does_not_have_has_not_happened() {
        var log = log(0, List.of(_ -> new Sent.Refused(new IOException("no space left"))));

        assertThatThrownBy(() -> append(log, raised("a")))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("no space left");
        assertThat(append(log, raised("a"))).isEqualTo(1);
    }

    @Test
    void what_the_server_says_it_refused_and_has_all_the_same_has_happened() {
        var log = log(0, List.of(commit -> {
            assertThat(tricky().store.insert(commit)).isInstanceOf(Sent.Written.class);
            return new Sent.Refused(new IOException("interrupted"));
        }));

        assertThat(append(log, raised("a"))).isEqualTo(1);
    }

    /** Its own insert was answered with no, so it is not there; but what is there has never been settled. */
    @Test
    void a_position_that_stays_taken_by_what_no_majority_has_is_unavailable_and_not_unknown() {
        var log = log(settings().withDeadline(Duration.ofMillis(100)), store -> new Between(store) {
            @Override
            public Sent insert(Commit commit) {
                return new Sent.Taken();
            }
        });

        assertThatThrownBy(() -> append(log, raised("a"))).isInstanceOf(LogUnavailable.class);
    }
}
