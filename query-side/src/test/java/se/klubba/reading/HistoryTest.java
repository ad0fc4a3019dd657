package se.klubba.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.CompositionView;
import se.klubba.deviations.DeviationsView;
import se.klubba.directory.Directory;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.mattertrail.MattersView;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.openassignments.AssignmentsView;
import se.klubba.reading.testing.Register;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.timeline.Fact;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HistoryTest {
    private static final List<HistoryView> VIEWS = List.of(
            new Directory(),
            new CalendarView(),
            new CompositionView(),
            new MattersView(),
            new MeetingFacts(),
            new AssignmentsView(),
            new DeviationsView());

    /** As little of a fact as says which it is, without words, which a disposal takes from earlier moments too. */
    private record Known(long entry, long version, Instant recordedAt, String by, KlubbaEvent event) {
        static Known of(Fact fact) {
            return new Known(
                    fact.entry(),
                    fact.version(),
                    fact.recordedAt(),
                    fact.by(),
                    fact.event().withoutWords());
        }
    }

    @Test
    void what_was_known_at_any_moment_is_what_the_log_up_to_it_gives() {
        var log = MemoryLog.generated(7, 1_200).events();
        for (var view : VIEWS) {
            var histories = Histories.of(view, log);
            for (int to : List.of(1, 150, 600, 1_000, log.size())) {
                var expected = new HashMap<String, List<Known>>();
                for (var fact : Concern.facts(log.subList(0, to))) {
                    view.about(fact)
                            .forEach(key -> expected.computeIfAbsent(key, _ -> new ArrayList<>())
                                    .add(Known.of(fact)));
                }
                var known = new HashMap<String, List<Known>>();
                histories.forEach((key, history) -> {
                    var then = history.asKnown(key, to, view.about(key));
                    if (then != null && !then.value().facts().isEmpty()) {
                        known.put(
                                key,
                                then.value().facts().stream().map(Known::of).toList());
                    }
                });
                assertThat(known).as(view.name() + " at " + to).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_fact_that_a_correction_moved_keeps_when_and_by_whom_it_was_first_recorded() {
        var register = new Register();
        var old = new BodyEstablished(new BodyId("a"), Words.of("A"), BodyKind.COUNCIL, on("2020-01-01"));
        var right = new BodyEstablished(new BodyId("b"), Words.of("B"), BodyKind.COUNCIL, on("2020-01-01"));
        register.recordedOn("2020-01-02").with(old);
        register.recordedOn("2020-03-04").with(new EntryCorrected(0, 0, right, old.keys(), null, Occurrence.UNDATED));

        var moved = register.on("2020-04-01").find(new CompositionView(), "b");

        assertThat(moved).isNotNull();
        assertThat(java.util.Objects.requireNonNull(moved).value().facts())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.recordedAt()).isEqualTo("2020-01-02T12:00:00Z");
                    assertThat(fact.version()).isEqualTo(1);
                });
        assertThat(register.on("2020-04-01", "2020-02-01").find(new CompositionView(), "b"))
                .satisfies(
                        then -> assertThat(then == null || then.value().facts().isEmpty())
                                .isTrue());
    }

    @Test
    void words_that_were_disposed_of_are_not_stored() {
        var register = new Register();
        register.with(
                new BodyEstablished(new BodyId("a"), Words.of("Secret"), BodyKind.COUNCIL, on("2020-01-01")),
                new WordsDisposedOf(0, Set.of(new Key("body", "a")), Words.of("ground"), Occurrence.UNDATED));
        var view = new CompositionView();

        assertThat(view.fold("a", register.events()).toString())
                .doesNotContain("Secret")
                .contains("ground");
    }
}
