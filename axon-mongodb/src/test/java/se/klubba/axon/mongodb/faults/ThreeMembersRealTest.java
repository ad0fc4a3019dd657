package se.klubba.axon.mongodb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.embedded.testing.Member;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.ThreeMembers;

/**
 * A replica set of three under load from two applications, and what befalls its primary. Each time work must have been acknowledged
 * before the fault, while it lasts and after it; then what was acknowledged is held against the log, and the kept view against a fold.
 */
@RequiresRealMongo(started = true)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(1800)
class ThreeMembersRealTest {
    private static final Logger LOG = LoggerFactory.getLogger(ThreeMembersRealTest.class);
    private static final int WORK = 20;

    private static final class Shared {
        static final ThreeMembers SET = ThreeMembers.start();
    }

    private final ThreeMembers set = Shared.SET;
    private final String database = "t" + UUID.randomUUID();

    private interface Fault {
        void befalls(Member primary) throws Exception;
    }

    private Application application() {
        return new Application(set.uri(), database);
    }

    private void underLoad(int times, Fault fault) throws Exception {
        var ledger = new Ledger();
        try (var one = application().keepingViews();
                var two = application()) {
            try (var load = Load.on(List.of(one, two), ledger)) {
                load.awaitWork(WORK);
                for (int i = 0; i < times; i++) {
                    long begun = System.nanoTime();
                    fault.befalls(set.primary());
                    load.awaitWork(1);
                    LOG.info("work goes on {} ms after the fault", (System.nanoTime() - begun) / 1_000_000);
                    load.awaitWork(WORK);
                    set.heal();
                    load.awaitWork(WORK);
                }
            }
            LOG.info("{} faults: {}", times, ledger);
            ledger.assertKept(two.log());
            one.views().await(one.tally(), one.log().head(), Duration.ofSeconds(60));
            assertThat(one.views().check(one.tally())).isEmpty();
        }
    }

    @Test
    void a_primary_that_is_killed_costs_nothing_that_was_acknowledged() throws Exception {
        underLoad(Extent.times(2, 20), Member::kill);
    }

    @Test
    void a_primary_that_stops_and_goes_on_costs_nothing_that_was_acknowledged() throws Exception {
        underLoad(Extent.times(1, 10), Member::stop);
    }

    @Test
    void a_primary_that_steps_down_costs_nothing_that_was_acknowledged() throws Exception {
        underLoad(Extent.times(2, 20), Member::stepDown);
    }

    @Test
    void a_primary_that_is_cut_off_from_the_others_costs_nothing_that_was_acknowledged() throws Exception {
        underLoad(Extent.times(1, 10), set::cutOffFromOthers);
    }

    @Test
    void a_primary_that_is_cut_off_from_everybody_costs_nothing_that_was_acknowledged() throws Exception {
        underLoad(Extent.times(1, 10), set::cutOff);
    }

    @Test
    void a_primary_whose_disk_is_full_costs_nothing_that_was_acknowledged() throws Exception {
        underLoad(Extent.times(1, 5), Member::fillDisk);
    }
}
