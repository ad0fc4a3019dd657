package se.klubba.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.EventCatalog;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Timeline;
import se.klubba.visibility.event.VisibilityEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedRegisterTest {
    private static final List<GeneratedEvent> LARGE =
            new GeneratedRegister(1, 20_500).events().toList();
    private static final Timeline TIMELINE =
            Timeline.of(LARGE.stream().map(GeneratedEvent::entry).toList());

    @Test
    void the_same_seed_gives_the_same_events() {
        var again = new GeneratedRegister(1, 20_500).events().toList();

        assertThat(again).isEqualTo(LARGE);
        assertThat(new GeneratedRegister(2, 100).events().toList()).isNotEqualTo(LARGE.subList(0, 100));
    }

    @Test
    void it_is_the_same_on_every_machine() {
        // a literal, since the same machine proves nothing: whoever changes what is generated changes it
        assertThat(LARGE.getLast().metadata()).containsEntry("causationId", "9488a2b6-23a0-426d-c577-65065966a927");
    }

    @Test
    void a_smaller_register_is_the_beginning_of_a_larger_one() {
        assertThat(new GeneratedRegister(1, 500).events().toList()).isEqualTo(LARGE.subList(0, 500));
        assertThat(new GeneratedRegister(1, 0).events()).isEmpty();
    }

    @Test
    void every_kind_of_fact_is_in_it() {
        var missing = new TreeSet<>(
                EventCatalog.all().stream().map(EventCatalog::name).toList());
        LARGE.forEach(e -> missing.remove(EventCatalog.name(e.event().getClass())));

        // in a register that is made up nobody hides or publishes anything
        missing.removeIf(name -> name.startsWith("visibility."));
        // an event that is new in the catalogue, and no sample of it could be made: let the generator make some
        assertThat(missing).isEmpty();
    }

    /** Of a register in which everything that it does not tell from its first day on is a sample. */
    @Test
    void what_nothing_tells_happens_once_about_what_there_is() {
        var dice = new Dice(1);
        var ledger = new Ledger(dice, new Untold(0));
        new Network(ledger, dice, 0).begin();
        var log = Stream.generate(ledger::next).limit(4_000).toList();

        var happened = log.stream().map(e -> e.event().getClass()).collect(Collectors.toSet());
        assertThat(EventCatalog.all().stream()
                        .filter(kind -> !VisibilityEvent.class.isAssignableFrom(kind)
                                && !RecordEvent.class.isAssignableFrom(kind)
                                && !happened.contains(kind)))
                .isEmpty();
        assertThat(Register.unknown(log)).isEmpty();
    }

    @Test
    void every_outcome_wait_and_due_is_in_it() {
        assertThat(TIMELINE.events(PointDecided.class).map(PointDecided::outcome))
                .contains(PointOutcome.values());
        assertThat(TIMELINE.events(ItemTabled.class)
                        .map(e -> e.waitsFor().getClass().getSimpleName()))
                .contains(permitted(WaitsFor.class));
        assertThat(TIMELINE.events(AssignmentGiven.class)
                        .map(e -> e.due().getClass().getSimpleName()))
                .contains(permitted(Due.class));
    }

    private static String[] permitted(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
    }

    @Test
    void it_is_recorded_in_order_by_somebody_and_nothing_before_it_happened() {
        var before = Instant.MIN;
        long position = 0;
        for (var e : LARGE) {
            assertThat(e.position()).isEqualTo(position++);
            assertThat(e.recordedAt()).isAfterOrEqualTo(before);
            assertThat(e.metadata()).containsOnlyKeys("actor", "correlationId", "causationId");
            assertThat(e.metadata().values()).noneMatch(String::isBlank);
            var day = e.event().at().happenedOn();
            assertThat(day == null || day.surelyBy(Register.day(e))).as("%s", e).isTrue();
            before = e.recordedAt();
        }
    }

    @Test
    void some_of_it_is_recorded_months_late() {
        assertThat(LARGE)
                .filteredOn(e -> e.event().at().happenedOn() != null
                        && e.event().at().happenedOn().latest().plusDays(60).isBefore(Register.day(e)))
                .hasSizeGreaterThan(100);
    }

    @Test
    void what_is_referred_to_was_introduced_before() {
        assertThat(Register.unknown(LARGE)).isEmpty();
    }

    @Test
    void no_fact_is_lost_in_the_timeline() {
        var roots = LARGE.stream()
                .filter(e -> !(e.event() instanceof RecordEvent)
                        || e.event() instanceof DocumentKept
                        || e.event() instanceof WordsDisposedOf)
                .count();
        var retracted =
                LARGE.stream().filter(e -> e.event() instanceof EntryRetracted).count();

        assertThat(retracted).isPositive();
        assertThat(TIMELINE.facts()).hasSize((int) (roots - retracted));
    }

    @Test
    void corrections_name_the_root_and_the_version_that_stood() {
        var versions = new HashMap<Long, Long>();
        var gone = new HashSet<Long>();
        int twice = 0;
        for (var e : LARGE) {
            switch (e.event()) {
                case EntryCorrected c -> {
                    assertThat(c.replaces()).isEqualTo(versions.getOrDefault(c.entry(), c.entry()));
                    assertThat(gone).doesNotContain(c.entry());
                    assertThat(c.formerKeys()).isEqualTo(current(c.replaces()).keys());
                    assertThat(c.replacement())
                            .hasSameClassAs(current(c.replaces()))
                            .isNotEqualTo(current(c.replaces()));
                    twice += versions.put(c.entry(), e.position()) == null ? 0 : 1;
                }
                case EntryRetracted r -> {
                    assertThat(r.replaces()).isEqualTo(versions.getOrDefault(r.entry(), r.entry()));
                    assertThat(gone.add(r.entry())).isTrue();
                }
                case WordsDisposedOf d -> assertThat(gone.add(d.entry())).isTrue();
                default -> {}
            }
        }
        assertThat(twice).isPositive();
    }

    private static se.klubba.kernel.KlubbaEvent current(long version) {
        return LARGE.get((int) version).event() instanceof EntryCorrected c
                ? c.replacement()
                : LARGE.get((int) version).event();
    }

    @Test
    void a_point_has_one_outcome() {
        assertThat(TIMELINE.events(PointDecided.class).map(e -> e.proposal() + "/" + e.point()))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_assignment_ends_once_and_after_it_was_given() {
        var given = new HashSet<String>();
        var ended = new HashSet<String>();
        TIMELINE.events(AssignmentEvent.class).forEach(e -> {
            switch (e) {
                case AssignmentGiven g -> given.add(g.assignment().value());
                case AssignmentEvent.AssignmentCompleted c -> {
                    assertThat(given).contains(c.assignment().value());
                    assertThat(ended.add(c.assignment().value())).isTrue();
                }
                case AssignmentEvent.AssignmentDischarged d ->
                    assertThat(ended.add(d.assignment().value())).isTrue();
                default -> {}
            }
        });
        assertThat(ended).hasSizeBetween(50, given.size() - 20);
    }

    @Test
    void a_matter_is_closed_and_reopened_in_turns() {
        var closed = new HashSet<String>();
        TIMELINE.facts().forEach(f -> {
            if (f.event() instanceof MatterClosed c) {
                assertThat(closed.add(c.matter().value())).isTrue();
            } else if (f.event() instanceof MatterReopened r) {
                assertThat(closed.remove(r.matter().value())).isTrue();
            }
        });
    }

    @Test
    void a_cancelled_meeting_is_not_held() {
        var cancelled = TIMELINE.events(MeetingCancelled.class)
                .map(MeetingCancelled::meeting)
                .toList();

        assertThat(TIMELINE.events(MeetingClosed.class).map(MeetingClosed::meeting))
                .doesNotContainAnyElementsOf(cancelled);
    }

    private record Sits(BodyId body, PersonId person, MandateKind kind) {}

    @Test
    void nobody_sits_twice_in_a_body_at_a_time_in_the_same_way() {
        var terms = new HashMap<Sits, List<Term>>();
        for (Fact f : TIMELINE.facts()) {
            switch (f.event()) {
                case MandateNoted m
                when m.person() != null ->
                    terms.computeIfAbsent(new Sits(m.body(), m.person(), m.kind()), _ -> new ArrayList<>())
                            .add(m.term());
                case RepresentativeAppointed a ->
                    terms.computeIfAbsent(new Sits(a.body(), a.person(), a.kind()), _ -> new ArrayList<>())
                            .add(a.term());
                case MandateEnded m -> {
                    var those = terms.getOrDefault(new Sits(m.body(), m.person(), m.kind()), new ArrayList<>());
                    those.add(those.removeLast().until(java.util.Objects.requireNonNull(m.last())));
                }
                default -> {}
            }
        }
        assertThat(terms.values()).anyMatch(some -> some.size() > 2);
        terms.forEach((who, some) -> {
            for (int i = 1; i < some.size(); i++) {
                assertThat(some.get(i - 1).mayOverlap(some.get(i)))
                        .as("%s: %s", who, some)
                        .isFalse();
            }
        });
    }

    @Test
    void a_large_one_is_made_in_little_memory_and_no_longer_a_time() {
        // some 14 networks; what is kept of an event that was given out is nothing
        var last = new GeneratedRegister(3, 400_000)
                .events()
                .reduce((_, next) -> next)
                .orElseThrow();

        assertThat(last.position()).isEqualTo(399_999);
        assertThat(last.recordedAt())
                .isBetween(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2026-06-01T00:00:00Z"));
    }
}
