package se.klubba.axon.mongodb.faults;

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
 * before the fault, by another primary while it lasts, and after it; then what was acknowledged is held against the log, and the kept view
 * against a fold.
 */
@RequiresRealMongo(started = true)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(1800)
class ThreeMembersRealTest {
    private static final Logger LOG = LoggerFactory.getLogger(ThreeMembersRealTest.class);
    private static final int WORK = 20;

    private final ThreeMembers set = SharedMembers.SET;
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
            for (int i = 0; i < times; i++) {
                try (var load = Load.on(List.of(one, two), ledger)) {
                    load.awaitWork(WORK);
                    var primary = set.primary();
                    long begun = System.nanoTime();
                    fault.befalls(primary);
                    load.awaitWork(1);
                    LOG.info("work goes on {} ms after the fault", (System.nanoTime() - begun) / 1_000_000);
                    set.awaitOtherPrimary(primary);
                    load.awaitWork(WORK);
                    set.heal();
                    load.awaitWork(WORK);
                }
                ledger.assertKept(two.log());
                one.assertViewIsTheFold();
            }
            LOG.info("{} faults: {}", times, ledger);
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
