package se.klubba.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.Basis.Clause;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;

/** What must hold of any log. Renaming stands for every fact that has a place in time; ties keep the order of the log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelinePropertiesTest {
    private static final List<String> DAYS =
            List.of("2019-08-30", "2019-10-04", "2019-11", "2019", "../2019-12-13", "2020-02-07", "2020-02");

    /** Outside of meetings, and in all that a place within a meeting can differ by. */
    private static final List<Basis> WITHIN = List.of(
            Basis.NONE,
            within(null, "1", null),
            within(LocalTime.of(9, 0), "2", null),
            within(LocalTime.of(13, 0), "2", null),
            within(LocalTime.of(9, 0), "10", null),
            within(LocalTime.of(9, 0), "2", new Clause("a", 1, 0, Block.DECISION)),
            within(LocalTime.of(9, 0), "2", new Clause("a", 1, 1, Block.DECISION)),
            within(LocalTime.of(9, 0), "2", new Clause("b", 2, 0, Block.DECISION)));

    private static final int PLACES = DAYS.size() * WITHIN.size();

    private static Basis within(@Nullable LocalTime starts, String item, @Nullable Clause clause) {
        return new Basis(new MeetingId("m"), starts, ItemNumber.of(item), clause, null, List.of(), null);
    }

    /** Facts of many places in time, in some order. */
    private static Gen<List<KlubbaEvent>> facts() {
        return lists().of(integers()
                        .between(0, PLACES - 1)
                        .zip(integers().between(0, 3), TimelinePropertiesTest::renamed))
                .ofSizeBetween(0, 12);
    }

    @Test
    void any_order_of_recording_that_keeps_the_order_of_ties_gives_the_same_view() {
        qt().forAll(facts(), longs().all()).checkAssert((facts, seed) -> {
            var shuffled = keepingTies(facts, new Random(seed));
            assertThat(view(shuffled)).isEqualTo(view(facts));
        });
    }

    @Test
    void a_retraction_leaves_a_view_as_if_the_entry_had_never_been() {
        qt().forAll(facts(), integers().between(0, 11), longs().all()).checkAssert((facts, which, seed) -> {
            if (facts.isEmpty()) {
                return;
            }
            int entry = which % facts.size();
            var log = new ArrayList<>(facts);
            var versions = new Random(seed).nextInt(3);
            long newest = entry;
            for (int i = 0; i < versions; i++) {
                log.add(new EntryCorrected(
                        entry, newest, renamed(i, i), facts.get(entry).keys(), null, Occurrence.UNDATED));
                newest = log.size() - 1;
            }
            log.add(new EntryRetracted(entry, newest, Set.of(), null, Occurrence.UNDATED));
            var without = new ArrayList<>(facts);
            without.remove(entry);
            assertThat(view(log)).isEqualTo(view(without));
        });
    }

    @Test
    void as_known_at_a_position_is_the_view_of_the_prefix() {
        qt().forAll(facts(), facts(), integers().between(0, 24)).checkAssert((first, second, cut) -> {
            var log = new ArrayList<>(first);
            log.addAll(second);
            if (!first.isEmpty()) {
                log.add(new EntryCorrected(0, 0, renamed(1, 1), first.getFirst().keys(), null, Occurrence.UNDATED));
            }
            var prefix = log.subList(0, Math.min(cut, log.size()));
            assertThat(events(timeline(log).before(cut))).isEqualTo(view(prefix));
        });
    }

    @Test
    void a_correction_gives_the_view_that_the_right_entry_would_have_given_in_its_place() {
        qt().forAll(facts(), integers().between(0, 11), integers().between(0, PLACES - 1))
                .checkAssert((facts, which, place) -> {
                    if (facts.isEmpty()) {
                        return;
                    }
                    int entry = which % facts.size();
                    var right = renamed(place, 9);
                    var log = new ArrayList<>(facts);
                    log.add(new EntryCorrected(
                            entry, entry, right, facts.get(entry).keys(), null, Occurrence.UNDATED));
                    var rightFromTheStart = new ArrayList<>(facts);
                    rightFromTheStart.set(entry, right);
                    assertThat(view(log)).isEqualTo(view(rightFromTheStart));
                });
    }

    private static KlubbaEvent renamed(int place, int name) {
        var day = EdtfDate.of(DAYS.get(place % DAYS.size()));
        var basis = WITHIN.get(place / DAYS.size() % WITHIN.size());
        return new BodyRenamed(new BodyId("b"), Words.of("namn " + name), new Occurrence(day, basis, List.of()));
    }

    /** Shuffles, then puts facts of one place back into the order that they had among themselves. */
    private static List<KlubbaEvent> keepingTies(List<KlubbaEvent> facts, Random random) {
        var order = new ArrayList<>(IntStream.range(0, facts.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (var place :
                facts.stream().map(fact -> Place.of(0, fact)).distinct().toList()) {
            var slots = IntStream.range(0, order.size())
                    .filter(i -> Place.of(0, facts.get(order.get(i))).equals(place))
                    .toArray();
            var sorted = IntStream.of(slots).mapToObj(order::get).sorted().toList();
            for (int i = 0; i < slots.length; i++) {
                order.set(slots[i], sorted.get(i));
            }
        }
        return order.stream().map(facts::get).toList();
    }

    private static List<KlubbaEvent> view(List<KlubbaEvent> log) {
        return events(timeline(log));
    }

    private static List<KlubbaEvent> events(Timeline timeline) {
        return timeline.facts().stream().map(Fact::event).toList();
    }

    private static Timeline timeline(List<KlubbaEvent> log) {
        return TimelineTest.log(log.toArray(KlubbaEvent[]::new));
    }
}
