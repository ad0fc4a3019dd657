package se.klubba.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;

/** What must hold of any log. Renaming stands for every fact that has a day; ties keep the order of the log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelinePropertiesTest {
    private static final List<String> DAYS =
            List.of("2019-08-30", "2019-10-04", "2019-11", "2019", "../2019-12-13", "2020-02-07", "2020-02");

    /** Facts of many days, in some order. */
    private static Gen<List<KlubbaEvent>> facts() {
        return lists().of(integers()
                        .between(0, DAYS.size() - 1)
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
        qt().forAll(facts(), integers().between(0, 11), integers().between(0, DAYS.size() - 1))
                .checkAssert((facts, which, day) -> {
                    if (facts.isEmpty()) {
                        return;
                    }
                    int entry = which % facts.size();
                    var right = renamed(day, 9);
                    var log = new ArrayList<>(facts);
                    log.add(new EntryCorrected(
                            entry, entry, right, facts.get(entry).keys(), null, Occurrence.UNDATED));
                    var rightFromTheStart = new ArrayList<>(facts);
                    rightFromTheStart.set(entry, right);
                    assertThat(view(log)).isEqualTo(view(rightFromTheStart));
                });
    }

    private static KlubbaEvent renamed(int day, int name) {
        return new BodyRenamed(
                new BodyId("b"), Words.of("namn " + name), Occurrence.on(EdtfDate.of(DAYS.get(day % DAYS.size()))));
    }

    /** Shuffles, then puts facts of one day back into the order that they had among themselves. */
    private static List<KlubbaEvent> keepingTies(List<KlubbaEvent> facts, Random random) {
        var places = new ArrayList<>(IntStream.range(0, facts.size()).boxed().toList());
        Collections.shuffle(places, random);
        for (var day : DAYS) {
            var slots = IntStream.range(0, places.size())
                    .filter(i -> on(facts.get(places.get(i)), day))
                    .toArray();
            var sorted = IntStream.of(slots).mapToObj(places::get).sorted().toList();
            for (int i = 0; i < slots.length; i++) {
                places.set(slots[i], sorted.get(i));
            }
        }
        return places.stream().map(facts::get).toList();
    }

    private static boolean on(KlubbaEvent event, String day) {
        return EdtfDate.of(day).equals(event.at().happenedOn());
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
