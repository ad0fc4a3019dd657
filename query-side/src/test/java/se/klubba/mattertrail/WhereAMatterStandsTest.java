package se.klubba.mattertrail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.at;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhereAMatterStandsTest {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final BodyId GROUP = new BodyId("group");
    private static final MatterId HALL = new MatterId("hall");
    private static final ProposalId PLAN = new ProposalId("plan");
    private static final MeetingId JANUARY = new MeetingId("january");
    private static final MeetingId MARCH = new MeetingId("march");
    private static final MeetingId MAY = new MeetingId("may");
    private static final MeetingId OF_THE_GROUP = new MeetingId("of-the-group");

    private final Register register = new Register();

    @BeforeEach
    void a_matter_and_meetings() {
        register.with(
                new BodyNoted(COUNCIL, Words.of("Council"), BodyKind.COUNCIL, Occurrence.UNDATED),
                new BodyNoted(GROUP, Words.of("Group"), BodyKind.WORKING_GROUP, Occurrence.UNDATED),
                new MeetingNoted(JANUARY, COUNCIL, LocalDate.parse("2025-01-10"), Occurrence.UNDATED),
                new MeetingNoted(MARCH, COUNCIL, LocalDate.parse("2025-03-14"), Occurrence.UNDATED),
                new MeetingNoted(MAY, COUNCIL, LocalDate.parse("2025-05-16"), Occurrence.UNDATED),
                new MeetingNoted(OF_THE_GROUP, GROUP, LocalDate.parse("2025-02-03"), Occurrence.UNDATED),
                new MatterRaised(HALL, Words.of("The hall"), null, Occurrence.UNDATED));
    }

    @Test
    void a_step_that_is_tabled_until_further_notice_is_not_forgotten_by_a_later_tabling_of_another() {
        register.with(
                tabled("signing", new WaitsFor.NotStated(), JANUARY, "2025-01-10"),
                decided(MARCH, "2025-03-14"),
                tabled(null, new WaitsFor.ForMeeting(MAY), MARCH, "2025-03-14"));

        assertThat(matter("2025-03-20").waitsFor())
                .extracting(w -> w.step() + ": " + w.when().label())
                .containsExactly("signing: not stated", "null: Council 2025-05-16");

        register.with(decided(MAY, "2025-05-16"));
        assertThat(matter("2025-05-16").status()).isEqualTo(MatterStatus.DECIDED);
        assertThat(matter("2025-05-16").waitsFor()).extracting(w -> w.step()).containsExactly("signing");

        register.with(new ItemTakenFromTable(HALL, on("2025-06-01")));
        assertThat(matter("2025-06-01").waitsFor()).isEmpty();
    }

    @Test
    void a_tabling_whose_day_is_over_is_told_as_passed_until_the_matter_is_taken_up() {
        register.with(tabled(null, new WaitsFor.ForMeeting(MARCH), JANUARY, "2025-01-10"));

        assertThat(matter("2025-03-14").waitsFor()).extracting(w -> w.passed()).containsExactly(false);
        assertThat(matter("2025-03-15").waitsFor()).singleElement().satisfies(w -> {
            assertThat(w.passed()).isTrue();
            assertThat(w.by()).extracting(b -> b.name()).isEqualTo("Council");
        });
    }

    @Test
    void a_day_that_moved_is_told_with_the_day_that_was_said() {
        register.with(
                tabled(null, new WaitsFor.ForMeeting(MAY), JANUARY, "2025-01-10"),
                new MeetingRescheduled(MAY, LocalDate.parse("2025-05-23"), null, on("2025-02-01")));

        assertThat(matter("2025-01-31").waitsFor().getFirst().when().label()).isEqualTo("Council 2025-05-16");
        assertThat(matter("2025-02-01").waitsFor().getFirst().when()).satisfies(when -> {
            assertThat(when.label()).isEqualTo("Council 2025-05-23, moved from 2025-05-16");
            assertThat(when.was()).isEqualTo(LocalDate.parse("2025-05-16"));
            assertThat(when.last()).isEqualTo(LocalDate.parse("2025-05-23"));
        });

        register.with(tabled(null, new WaitsFor.ForMeeting(MAY), MARCH, "2025-03-14"));
        assertThat(matter("2025-03-14").waitsFor().getFirst().when().label()).isEqualTo("Council 2025-05-23");
    }

    /** As the list of matters has them, narrowed by that. */
    private List<String> waitingFor(String what) {
        var reading = register.on("2025-03-01");
        var wanted = new MattersAsked(Answers.DIRECTORY, Answers.CALENDAR).wanted(reading, null, null, null, what);
        return Answers.MATTERS.list(what).every(reading, wanted).stream()
                .map(MatterEntry::id)
                .toList();
    }

    @Test
    void what_waits_for_the_next_meeting_waits_for_the_first_that_is_announced_after_it_was_said() {
        register.with(tabled("costs", new WaitsFor.NextMeeting(GROUP), OF_THE_GROUP, "2025-02-03"));
        assertThat(matter("2025-02-03").waitsFor()).singleElement().satisfies(w -> {
            assertThat(w.when().kind()).isEqualTo("next-meeting");
            assertThat(w.when().label()).isEqualTo("next meeting of Group, not scheduled");
            assertThat(w.passed()).isFalse();
        });

        var april = new MeetingId("april");
        register.with(
                scheduled(april, "2025-04-04", "2025-03-01"),
                scheduled(new MeetingId("june"), "2025-06-06", "2025-03-01"));
        assertThat(matter("2025-02-28").waitsFor().getFirst().when().meeting()).isNull();
        assertThat(matter("2025-03-01").waitsFor().getFirst().when().label()).isEqualTo("Group 2025-04-04");
        assertThat(matter("2025-04-05").waitsFor()).extracting(w -> w.passed()).containsExactly(true);
        assertThat(Answers.FORECASTS.of(register.on("2025-03-01"), april).tabled())
                .extracting(m -> m.id())
                .containsExactly("hall");
        assertThat(Answers.FORECASTS
                        .of(register.on("2025-03-01"), new MeetingId("june"))
                        .tabled())
                .isEmpty();
        assertThat(waitingFor("april")).containsExactly("hall");
        assertThat(waitingFor("june")).isEmpty();
        assertThat(waitingFor("group")).containsExactly("hall");

        register.with(tabled("seats", new WaitsFor.NotStated(), april, "2025-04-04"));
        assertThat(matter("2025-04-04").waitsFor()).extracting(w -> w.step()).containsExactly("seats");
    }

    private static MeetingScheduled scheduled(MeetingId meeting, String day, String announced) {
        return new MeetingScheduled(meeting, GROUP, LocalDate.parse(day), null, null, null, on(announced));
    }

    @Test
    void a_matter_of_which_every_point_was_rejected_is_rejected_and_not_decided() {
        proposed();
        register.with(decided(JANUARY, "2025-01-10"), point("1", PointOutcome.REJECTED, JANUARY, "2025-01-10"));
        assertThat(matter("2025-01-10").label()).isEqualTo("rejected");

        register.with(point("2", PointOutcome.ADOPTED, JANUARY, "2025-01-10"));
        assertThat(matter("2025-01-10").status()).isEqualTo(MatterStatus.DECIDED);
    }

    @Test
    void what_was_referred_lies_in_the_hands_of_a_body_until_it_comes_back() {
        register.with(
                new MatterReferred(HALL, Party.of(GROUP), Words.of("look at it"), at(JANUARY, "2025-01-10", 3, 1, 1)),
                decided(OF_THE_GROUP, "2025-02-03"));

        assertThat(matter("2025-02-03").inHandsOf())
                .as("what the group does with it does not bring it back")
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.with().name()).isEqualTo("Group");
                    assertThat(h.by()).extracting(b -> b.name()).isEqualTo("Council");
                    assertThat(h.back()).isFalse();
                    assertThat(h.why().item()).isEqualTo("3");
                });

        register.with(new ReferralReturned(HALL, GROUP, null, on("2025-02-20")));
        assertThat(matter("2025-02-20").inHandsOf()).isEmpty();
        assertThat(matter("2025-02-20").status()).isEqualTo(MatterStatus.TAKEN_UP);
    }

    @Test
    void what_was_given_back_has_come_back_when_its_sender_deals_with_it_or_its_body_proposes_something() {
        register.with(new MatterReferredBack(HALL, Party.of(GROUP), null, at(JANUARY, "2025-01-10", 3, 1, 1)));
        assertThat(matter("2025-02-03").inHandsOf()).extracting(h -> h.back()).containsExactly(true);

        register.with(tabled("signing", new WaitsFor.NotStated(), MARCH, "2025-03-14"));
        assertThat(matter("2025-03-13").inHandsOf()).hasSize(1);
        assertThat(matter("2025-03-14").inHandsOf()).isEmpty();

        register.with(new MatterReferredBack(HALL, Party.of(GROUP), null, at(MAY, "2025-05-16", 3, 1, 1)));
        register.with(new DecisionProposed(PLAN, HALL, Party.of(GROUP), List.of(), on("2025-06-02")));
        assertThat(matter("2025-06-01").inHandsOf()).hasSize(1);
        assertThat(matter("2025-06-02").inHandsOf()).isEmpty();
    }

    @Test
    void what_lies_with_a_body_or_waits_for_it_goes_to_its_successor() {
        var next = new BodyId("next");
        register.with(
                new BodyNoted(next, Words.of("Next group"), BodyKind.WORKING_GROUP, Occurrence.UNDATED),
                new MatterReferred(HALL, Party.of(GROUP), null, at(JANUARY, "2025-01-10", 3, 1, 1)),
                tabled(null, new WaitsFor.ForPreparation(GROUP), JANUARY, "2025-01-10"),
                new BodyDissolved(GROUP, List.of(next), on("2025-02-01")));

        assertThat(matter("2025-01-31").inHandsOf())
                .extracting(h -> h.with().name())
                .containsExactly("Group");
        assertThat(matter("2025-02-01").inHandsOf())
                .extracting(h -> h.with().name())
                .containsExactly("Next group");
        assertThat(matter("2025-02-01").waitsFor().getFirst().when()).satisfies(when -> {
            assertThat(when.label()).isEqualTo("preparation (beredning) by Next group, in the place of Group");
            assertThat(when.at()).extracting(b -> b.id()).isEqualTo("next");
        });
    }

    @Test
    void a_closed_matter_waits_for_nothing_and_lies_with_nobody() {
        register.with(
                new MatterReferred(HALL, Party.of(GROUP), null, at(JANUARY, "2025-01-10", 3, 1, 1)),
                tabled("signing", new WaitsFor.NotStated(), JANUARY, "2025-01-10"),
                new MatterClosed(HALL, on("2025-04-01")));

        assertThat(matter("2025-04-01").waitsFor()).isEmpty();
        assertThat(matter("2025-04-01").inHandsOf()).isEmpty();
    }

    private MatterEntry matter(String day) {
        return Answers.MATTERS.one(register.on(day), HALL);
    }

    private void proposed() {
        register.with(new DecisionProposed(
                PLAN,
                HALL,
                Party.of(GROUP),
                List.of(new Point("1", Words.of("to build"), List.of()), new Point("2", null, List.of())),
                on("2025-01-02")));
    }

    private static ItemTabled tabled(@Nullable String step, WaitsFor waitsFor, MeetingId meeting, String day) {
        return new ItemTabled(HALL, step == null ? null : Words.of(step), waitsFor, at(meeting, day, 3, 2, 1));
    }

    private static PointDecided point(String number, PointOutcome outcome, MeetingId meeting, String day) {
        return new PointDecided(PLAN, HALL, number, outcome, at(meeting, day, 3, 1, Integer.parseInt(number)));
    }

    private static DecisionRecorded decided(MeetingId meeting, String day) {
        return new DecisionRecorded(
                new DecisionId("at-" + meeting.value()),
                meeting,
                ItemNumber.of(3),
                List.of(HALL),
                Words.of("so decided"),
                at(meeting, day, 3, 1, 0));
    }
}
