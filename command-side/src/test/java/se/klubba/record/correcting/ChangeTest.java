package se.klubba.record.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.MARCH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.acts.ActFixture;
import se.klubba.acts.AllRules;
import se.klubba.acts.County;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingRequisitioned;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.record.RecordRefused.OthersRestOnIt;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;

/** What rests on an entry stands in the way of its correction and its retraction. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeTest {
    /** The first after the county. */
    private static final long ENTRY = 12;

    private static final String JAN = "2020-01-10";
    private static final String FEB = "2020-02-07";
    private static final BodyId GROUP = new BodyId("group");
    private static final PersonId ANN = new PersonId("ann");
    private static final ProposalId PROPOSAL = new ProposalId("proposal");
    private static final AssignmentId TASK = new AssignmentId("task");
    private static final InstrumentId ROUTINE = new InstrumentId("routine");
    private static final DecisionId DECISION = new DecisionId("decision");
    private static final FundingId MONEY = new FundingId("money");
    private static final OccasionId DAY = new OccasionId("day");
    private static final MeetingId MAY = new MeetingId("may");
    private static final MatterId MATTER = new MatterId("matter");
    private static final ItemNumber ITEM = ItemNumber.of(1);
    private static final LocalDate FIRST_OF_MAY = LocalDate.parse("2020-05-01");
    private static final RepresentativeAppointed SPRING = sits(STEERING, ANNA, "2020-01-01", "2020-05-31");
    private static final RepresentativeAppointed AUTUMN = sits(STEERING, ANNA, "2020-09-01", null);
    private static final PersonNoted ANN_TOO = new PersonNoted(ANN, Words.of("Ann Ek"), Occurrence.UNDATED);

    private final ActFixture county = County.with(AllRules.rules());

    static Stream<Arguments> whatRestsOnWhat() {
        var meeting = new MeetingNoted(MAY, NETWORK, FIRST_OF_MAY, Occurrence.UNDATED);
        var placed = new ItemPlacedOnAgenda(FEBRUARY, ITEM, Words.of("Hälsa"), List.of(), on(JAN));
        var recorded = new DecisionRecorded(DECISION, FEBRUARY, ITEM, List.of(HEALTH), null, on(JAN));
        var drafted = new InstrumentDrafted(
                ROUTINE, Words.of("Rutin"), InstrumentKind.ROUTINE, List.of(HEALTH), null, on(JAN));
        var granted = new FundingGranted(MONEY, Words.of("Medel"), null, null, List.of(HEALTH), on(JAN));
        var proposed = new OccasionProposed(DAY, Words.of("Länsdag"), List.of(FIRST_OF_MAY), List.of(), on(JAN));
        var raised = new MatterRaised(MATTER, Words.of("Nytt"), NETWORK, on(JAN));
        return Stream.of(
                Arguments.of(proposed("1", "2"), outcome("2"), "there is no proposal proposal"),
                Arguments.of(given(JAN), new AssignmentContinued(TASK, null, on(FEB)), "there is no assignment task"),
                Arguments.of(drafted, new InstrumentAdopted(ROUTINE, Term.UNKNOWN, on(FEB)), "no instrument routine"),
                Arguments.of(established(JAN), sits(GROUP, ANNA, "2020-09-01", null), "there is no body group"),
                Arguments.of(established(JAN), given(Party.of(GROUP)), "there is no body group"),
                Arguments.of(meeting, waiting(HEALTH, MAY), "there is no meeting may"),
                Arguments.of(raised, waiting(MATTER, MARCH), "there is no matter matter"),
                Arguments.of(placed, new ItemRemovedFromAgenda(FEBRUARY, ITEM, on(FEB)), "is not on the agenda"),
                Arguments.of(new MatterClosed(HEALTH, on(JAN)), new MatterReopened(HEALTH, on(FEB)), "is not closed"),
                Arguments.of(SPRING, ended(ANNA, "2020-03-01"), "has no mandate"),
                Arguments.of(recorded, new DecisionRescinded(DECISION, HEALTH, on(FEB)), "no decision decision"),
                Arguments.of(granted, new FundingRequisitioned(MONEY, null, on(FEB)), "there is no funding money"),
                Arguments.of(proposed, new OccasionDateWithdrawn(DAY, FIRST_OF_MAY, on(FEB)), "no occasion day"));
    }

    @ParameterizedTest
    @MethodSource("whatRestsOnWhat")
    void what_others_rest_on_is_not_retracted(KlubbaEvent entry, KlubbaEvent resting, String why) {
        var refused = county.given(entry, resting).when(retract()).refuses(OthersRestOnIt.class);
        assertThat(refused.code()).isEqualTo("others-rest-on-it");
        assertThat(refused)
                .hasMessageContaining("on entry 12 rests entry 13, ")
                .hasMessageContaining(resting.getClass().getSimpleName())
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @MethodSource("whatRestsOnWhat")
    void once_what_rested_on_it_is_gone_it_is_retracted(KlubbaEvent entry, KlubbaEvent resting, String why) {
        assertThat(why).isNotEmpty();
        county.given(entry, resting, new EntryRetracted(13, 13, resting.keys(), null, Occurrence.UNDATED))
                .when(retract())
                .records(new EntryRetracted(ENTRY, ENTRY, entry.keys(), null, Occurrence.UNDATED));
    }

    @Test
    void a_person_found_to_be_the_same_is_not_made_two_again_when_an_end_rests_on_it() {
        county.given(new PersonsFoundSame(ANNA, ANN, Occurrence.UNDATED), ANN_TOO, SPRING, ended(ANN, "2020-03-01"))
                .when(retract())
                .refuses("others-rest-on-it");
    }

    @Test
    void an_end_is_not_retracted_when_the_person_came_again_after_it() {
        county.given(ended(ANNA, "2020-05-31"), sits(STEERING, ANNA, "2020-01-01", null), AUTUMN)
                .when(retract())
                .refuses("others-rest-on-it");
    }

    @Test
    void all_that_rests_on_it_is_named() {
        var refused = county.given(proposed("1", "2"), outcome("1"), outcome("2"))
                .when(retract())
                .refuses(OthersRestOnIt.class);
        assertThat(refused).hasMessageContaining("entry 13").hasMessageContaining("entry 14");
    }

    static Stream<Arguments> corrections() {
        return Stream.of(
                Arguments.of(proposed("1", "2"), proposed("1"), outcome("2"), "others-rest-on-it"),
                Arguments.of(given(JAN), given("2020-02-10"), completed(), "others-rest-on-it"),
                Arguments.of(
                        established(JAN),
                        established("2020-02-10"),
                        new BodyDissolved(GROUP, null, on(FEB)),
                        "others-rest-on-it"),
                Arguments.of(
                        new MeetingOpened(FEBRUARY, on(FEB)),
                        new MeetingOpened(FEBRUARY, on("2020-02-08")),
                        new MeetingClosed(FEBRUARY, on(FEB)),
                        "ends-before-it-begins"),
                Arguments.of(plan(2), plan(1), sits(STEERING, ANNA, "2020-02-01", null), ""),
                Arguments.of(SPRING, sits(STEERING, ANNA, "2020-01-01", null), AUTUMN, "already-sits"),
                Arguments.of(SPRING, sits(STEERING, ANNA, "2020-01-01", "2020-08-31"), AUTUMN, ""),
                Arguments.of(given(JAN), given("2020-01-20"), completed(), ""));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void a_correction_leaves_a_record_that_holds(KlubbaEvent was, KlubbaEvent is, KlubbaEvent other, String code) {
        var outcome = county.given(was, other).when(correct(is));
        if (code.isEmpty()) {
            outcome.records(new EntryCorrected(ENTRY, ENTRY, is, was.keys(), null, Occurrence.UNDATED));
        } else {
            outcome.refuses(code);
        }
    }

    @Test
    void a_plan_is_not_corrected_below_those_who_were_appointed_under_it() {
        county.given(
                        plan(2),
                        ANN_TOO,
                        sits(STEERING, ANNA, "2020-02-01", null),
                        sits(STEERING, ANN, "2020-02-01", null))
                .when(correct(plan(1)))
                .refuses("seat-beyond-plan");
    }

    @Test
    void an_outcome_is_not_corrected_to_a_point_that_has_one() {
        county.given(outcome("1"), proposed("1", "2"), outcome("2"))
                .when(correct(outcome("2")))
                .refuses("point-already-decided");
    }

    @Test
    void what_an_act_would_not_say_is_no_correction() {
        var present = new Attendance(ANNA, AttendanceRole.CHAIR, null);
        var thrown = new AtomicReference<Throwable>();
        county.given(new AttendanceRecorded(FEBRUARY, List.of(present), on(FEB)))
                .when(correct(new AttendanceRecorded(FEBRUARY, List.of(), on(FEB))))
                .then()
                .noEvents()
                .exceptionSatisfies(thrown::set);
        assertThat(thrown.get())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one person");
    }

    @Test
    void a_name_is_corrected_whatever_rests_on_it() {
        var right = new BodyEstablished(GROUP, Words.of("Gruppen för hälsa"), BodyKind.WORKING_GROUP, on(JAN));
        county.given(established(JAN), sits(GROUP, ANNA, "2020-09-01", null))
                .when(correct(right))
                .records(new EntryCorrected(ENTRY, ENTRY, right, right.keys(), null, Occurrence.UNDATED));
    }

    @Test
    void what_is_known_by_another_entry_as_well_may_be_retracted() {
        county.given(
                        new MeetingNoted(MAY, NETWORK, FIRST_OF_MAY, Occurrence.UNDATED),
                        new MeetingScheduled(MAY, NETWORK, FIRST_OF_MAY, null, null, null, on(JAN)),
                        waiting(HEALTH, MAY))
                .when(retract())
                .then()
                .success();
    }

    @Test
    void what_contradicted_the_record_before_does_not_stand_in_the_way() {
        var another = new PointDecided(PROPOSAL, HEALTH, "1", PointOutcome.ADOPTED, on(FEB));
        county.given(proposed("1", "2"), outcome("1"), another)
                .when(correct(proposed("1")))
                .then()
                .success();
    }

    private static CorrectEntry correct(KlubbaEvent replacement) {
        return new CorrectEntry(ENTRY, ENTRY, replacement, null, Occurrence.UNDATED);
    }

    private static RetractEntry retract() {
        return new RetractEntry(ENTRY, ENTRY, null, Occurrence.UNDATED);
    }

    private static DecisionProposed proposed(String... points) {
        var all = Stream.of(points)
                .map(number -> new Point(number, Words.of("Att godkänna"), List.of()))
                .toList();
        return new DecisionProposed(PROPOSAL, HEALTH, Party.of(NETWORK), all, on(JAN));
    }

    private static PointDecided outcome(String point) {
        return new PointDecided(PROPOSAL, HEALTH, point, PointOutcome.REJECTED, on(FEB));
    }

    private static AssignmentGiven given(String day) {
        return new AssignmentGiven(
                TASK, List.of(HEALTH), NETWORK, Party.of(STEERING), new Due.NotStated(), null, on(day));
    }

    private static AssignmentGiven given(Party to) {
        return new AssignmentGiven(TASK, List.of(HEALTH), NETWORK, to, new Due.NotStated(), null, on(FEB));
    }

    private static AssignmentCompleted completed() {
        return new AssignmentCompleted(TASK, on(FEB));
    }

    private static BodyEstablished established(String day) {
        return new BodyEstablished(GROUP, Words.of("Gruppen"), BodyKind.WORKING_GROUP, on(day));
    }

    private static ItemTabled waiting(MatterId matter, MeetingId until) {
        return new ItemTabled(matter, null, new WaitsFor.ForMeeting(until), on(FEB));
    }

    private static SeatPlanAdopted plan(int number) {
        return new SeatPlanAdopted(
                STEERING, List.of(new Seats(MandateKind.REPRESENTATIVE, null, number)), on("2020-01-01"));
    }

    private static RepresentativeAppointed sits(BodyId body, PersonId person, String first, @Nullable String last) {
        var term = new Term(EdtfDate.of(first), last == null ? null : EdtfDate.of(last));
        return new RepresentativeAppointed(body, person, MandateKind.REPRESENTATIVE, null, term, on(first));
    }

    private static MandateEnded ended(PersonId person, String last) {
        return new MandateEnded(
                STEERING, person, MandateKind.REPRESENTATIVE, EdtfDate.of(last), EndReason.RESIGNED, on(last));
    }
}
