package se.klubba.axon.mongodb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.embedded.testing.Stores;

/** Two applications write and keep a view; the clock of one is set an hour forward, an hour back, and right again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(300)
abstract class ClocksContract {
    private static final int WORK = 10;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stores store;
    private final String database = "t" + UUID.randomUUID();
    private final ShiftedClock clock = new ShiftedClock();

    ClocksContract(Stores store) {
        this.store = store;
    }

    private Application application(Clock its) {
        return new Application(store.uri(), database, new Tally(), its);
    }

    @Test
    void a_clock_that_is_wrong_by_an_hour_changes_neither_order_nor_conditions_nor_who_keeps_a_view() throws Exception {
        var ledger = new Ledger();
        try (var wrong = application(clock).keepingViews();
                var right = application(Clock.systemUTC())) {
            Awaitility.await().atMost(PATIENCE).until(() -> keeper(wrong) != null);
            right.keepingViews();
            long ahead;
            try (var load = Load.on(List.of(wrong, right), ledger)) {
                load.awaitWork(WORK);
                var keeper = keeper(wrong);
                ahead = right.log().head();
                for (var shift : List.of(HOUR, HOUR.negated(), Duration.ZERO)) {
                    clock.shift(shift);
                    load.awaitWork(WORK);
                    wrong.views().await(wrong.tally(), right.log().head(), PATIENCE);
                    assertThat(keeper(right)).isEqualTo(keeper);
                }
            }
            ledger.assertKept(right.log());
            assertThat(wrong.views().check(wrong.tally())).isEmpty();
            assertEveryMomentIsAPrefix(right, ahead);
        }
    }

    private static @Nullable String keeper(Application asked) {
        return asked.views().progress().getFirst().node();
    }

    /** @param ahead a position before which the clock was right */
    private static void assertEveryMomentIsAPrefix(Application asked, long ahead) {
        try (var events = asked.log().read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            var all = events.toList();
            assertThat(all.getLast().recordedAt()).isAfter(Instant.now().plus(HOUR.dividedBy(2)));
            for (LoggedEvent event : List.of(all.getFirst(), all.get((int) ahead), all.getLast())) {
                long known = asked.log().headAt(event.recordedAt());
                assertThat(all.subList(0, (int) known))
                        .allSatisfy(e -> assertThat(e.recordedAt()).isBeforeOrEqualTo(event.recordedAt()));
                assertThat(all.subList((int) known, all.size()))
                        .allSatisfy(e -> assertThat(e.recordedAt()).isAfter(event.recordedAt()));
            }
        }
    }
}
