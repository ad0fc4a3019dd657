package se.klubba.mattertrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.reading.testing.Answers.at;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.matters.event.MatterEvent.MattersLinked;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.mattertrail.MatterTrail.Taken;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.wording.Step;

/** An invented matter that goes the way of one in the real minutes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatterTrailTest {
    private static final BodyId NETWORK = new BodyId("network");
    private static final BodyId STEERING = new BodyId("steering");
    private static final BodyId GROUP = new BodyId("group");
    private static final MatterId YOUTH = new MatterId("youth");
    private static final ProposalId PROPOSAL = new ProposalId("p5");
    private static final MeetingId AUGUST = new MeetingId("m1");
    private static final MeetingId OCTOBER = new MeetingId("m2");
    private static final MeetingId FEBRUARY = new MeetingId("m3");
    private static final MeetingId MARCH = new MeetingId("m4");

    private final Register register = new Register();

    @BeforeEach
    void how_it_went() {
        register.with(
                new BodyNoted(NETWORK, Words.of("The network"), BodyKind.NETWORK, Occurrence.UNDATED),
                new BodyNoted(STEERING, Words.of("Steering group"), BodyKind.STEERING_GROUP, Occurrence.UNDATED),
                new BodyNoted(GROUP, Words.of("A group"), BodyKind.WORKING_GROUP, Occurrence.UNDATED),
                meeting(AUGUST, "2019-08-30"),
                meeting(OCTOBER, "2019-10-04"),
                meeting(FEBRUARY, "2020-02-07"),
                meeting(MARCH, "2020-03-06"),
                new MatterRaised(YOUTH, Words.of("Youth health"), NETWORK, Occurrence.UNDATED));
        // recorded last meeting first: order is that of what happened
        register.recordedOn("2020-02-14")
                .with(
                        new DecisionProposed(
                                PROPOSAL,
                                YOUTH,
                                Party.of(STEERING),
                                List.of(new Point("1", null, List.of()), new Point("2", null, List.of())),
                                on("2020-02-07")),
                        decided(FEBRUARY, "2020-02-07", 5, 1),
                        new PointDecided(
                                PROPOSAL, YOUTH, "1", PointOutcome.REJECTED, at(FEBRUARY, "2020-02-07", 5, 1, 1)),
                        new PointDecided(
                                PROPOSAL, YOUTH, "2", PointOutcome.REJECTED, at(FEBRUARY, "2020-02-07", 5, 1, 2)),
                        decided(FEBRUARY, "2020-02-07", 5, 2),
                        new AssignmentGiven(
                                new AssignmentId("a1"),
                                List.of(),
                                NETWORK,
                                Party.of(STEERING),
                                new Due.NotStated(),
                                Words.of("describe the functions"),
                                at(FEBRUARY, "2020-02-07", 5, 2, 1)),
                        new NominationsCalledFor(
                                GROUP, Party.of(STEERING), List.of(), at(FEBRUARY, "2020-02-07", 5, 2, 2)),
                        new ItemTabled(
                                YOUTH, null, new WaitsFor.ForMeeting(MARCH), at(FEBRUARY, "2020-02-07", 5, 3, 1)),
                        decided(FEBRUARY, "2020-02-07", 5, 4),
                        new ItemTabled(
                                YOUTH,
                                Words.of("signing"),
                                new WaitsFor.NotStated(),
                                at(OCTOBER, "2019-10-04", 3, 1, 1)));
        register.with(new MatterReferredBack(
                YOUTH, Party.of(STEERING), Words.of("prepare it"), at(AUGUST, "2019-08-30", 3, 1, 1)));
    }

    @Test
    void what_is_said_of_an_occasion_is_a_step_of_the_matters_that_it_is_about_and_of_no_other() {
        var day = new OccasionId("day");
        var name = Words.of("A day");
        var dates = List.of(LocalDate.parse("2020-05-04"), LocalDate.parse("2020-05-05"));
        register.with(
                new OccasionProposed(day, name, dates, List.of(), List.of(YOUTH), on("2020-01-07")),
                new OccasionCancelled(day, List.of(), on("2020-01-08")));

        assertThat(trail("2020-01-31").steps())
                .extracting(Taken::what)
                .contains("Proposed: A day, 2020-05-04 or 2020-05-05")
                .noneMatch(what -> what.startsWith("Cancelled"));
    }

    @Test
    void steps_come_in_the_order_in_which_they_happened_each_with_its_basis() {
        var steps = trail("2020-02-08").steps();

        assertThat(steps)
                .extracting(Taken::kind)
                .containsExactly(
                        "MatterRaised",
                        "MatterReferredBack",
                        "ItemTabled",
                        "DecisionProposed",
                        "DecisionRecorded",
                        "PointDecided",
                        "PointDecided",
                        "DecisionRecorded",
                        "ItemTabled",
                        "DecisionRecorded");
        assertThat(steps.get(2).what()).isEqualTo("Tabled (bordlagt): signing");
        assertThat(steps.get(8).what()).isEqualTo("Tabled (bordlagt) until The network 2020-03-06");
        assertThat(steps.get(8).why()).satisfies(why -> {
            assertThat(why.meeting()).isNotNull().extracting(m -> m.name()).isEqualTo("The network 2020-02-07");
            assertThat(why.item()).isEqualTo("5");
            assertThat(why.clause()).isEqualTo("c");
            assertThat(why.recordedBy()).isEqualTo("secretary");
        });
    }

    @Test
    void a_clause_tells_its_words_and_what_it_led_to_be_it_about_this_matter_or_not() {
        var clause = trail("2020-02-08").steps().get(7);

        assertThat(clause.words()).isEqualTo("clause 2");
        assertThat(clause.ledTo()).extracting(Step::kind).containsExactly("AssignmentGiven", "NominationsCalledFor");
    }

    @Test
    void what_was_asked_in_it_is_told_with_what_came_of_it() {
        assertThat(trail("2020-02-08").assignments())
                .extracting(a -> a.status())
                .containsExactly(Status.OPEN);

        register.with(new AssignmentCompleted(new AssignmentId("a1"), on("2020-03-06")));
        assertThat(trail("2020-03-06").assignments())
                .extracting(a -> a.status())
                .containsExactly(Status.DONE);
    }

    @Test
    void what_became_of_an_instrument_that_was_drafted_in_it_is_among_its_steps() {
        var agreement = new InstrumentId("agreement");
        var authority = new BodyId("authority");
        register.with(
                new BodyNoted(authority, Words.of("The authority"), BodyKind.AUTHORITY, Occurrence.UNDATED),
                new InstrumentDrafted(
                        agreement,
                        Words.of("Agreement"),
                        InstrumentKind.AGREEMENT,
                        List.of(YOUTH),
                        null,
                        on("2020-02-20")),
                new InstrumentAdopted(agreement, Term.UNKNOWN, on("2020-02-21")),
                new ApprovalAwaited(agreement, Party.of(authority), on("2020-02-22")));

        assertThat(trail("2020-02-21").steps())
                .extracting(Taken::what)
                .endsWith("Drafted: Agreement", "Adopted: Agreement");
        assertThat(trail("2020-02-22").steps().getLast().what())
                .isEqualTo("Agreement awaits approval from The authority");
    }

    @Test
    void an_assignment_that_is_said_by_its_place_only_is_not_told_by_its_identifier() {
        var nameless = new AssignmentId("a2");
        register.with(
                new AssignmentGiven(
                        nameless,
                        List.of(YOUTH),
                        NETWORK,
                        Party.of(STEERING),
                        new Due.NotStated(),
                        null,
                        on("2020-02-20")),
                decided(MARCH, "2020-03-06", 4, 1),
                new AssignmentCompleted(nameless, at(MARCH, "2020-03-06", 4, 1, 1)));

        assertThat(trail("2020-03-06").steps().getLast().ledTo())
                .extracting(Step::what)
                .containsExactly("Completed");
    }

    @Test
    void where_it_stands_is_what_happened_last_and_a_tabling_outweighs_the_other_clauses_of_its_item() {
        assertThat(trail("2019-09-01").status()).isEqualTo(MatterStatus.REFERRED_BACK);
        assertThat(trail("2019-12-31").label()).isEqualTo("tabled (bordlagt)");
        var now = trail("2020-02-08");
        assertThat(now.status()).isEqualTo(MatterStatus.TABLED);
        assertThat(now.waitsFor())
                .extracting(w -> w.step() + ", " + w.when().label())
                .containsExactly("signing, not stated", "null, The network 2020-03-06");
    }

    @Test
    void what_was_not_known_then_is_no_step_then() {
        assertThat(Answers.MATTERS
                        .trail(register.on("2020-02-08", "2020-03-01"), YOUTH)
                        .steps())
                .hasSize(10);
        assertThatThrownBy(() -> Answers.MATTERS.trail(register.on("2020-02-08", "2019-12-31"), YOUTH))
                .hasMessageContaining("not on record as known at");
    }

    @Test
    void a_retracted_step_is_none() {
        long wrong = register.record(new MatterClosed(YOUTH, on("2020-02-20")));
        assertThat(trail("2020-02-20").status()).isEqualTo(MatterStatus.CLOSED);

        register.with(new EntryRetracted(
                wrong, wrong, new MatterClosed(YOUTH, on("2020-02-20")).keys(), null, on("2020-03-01")));
        assertThat(trail("2020-02-20").status()).isEqualTo(MatterStatus.TABLED);
    }

    @Test
    void a_closed_matter_may_be_reopened() {
        register.with(new MatterClosed(YOUTH, on("2020-02-20")), new MatterReopened(YOUTH, on("2020-03-01")));

        assertThat(trail("2020-02-20").waitsFor()).isEmpty();
        assertThat(trail("2020-03-01").status()).isEqualTo(MatterStatus.TAKEN_UP);
    }

    @Test
    void linked_matters_are_named_from_either_side_and_outside_remit_is_where_one_stands() {
        var other = new MatterId("other");
        register.with(
                new MatterRaised(other, Words.of("Another"), NETWORK, Occurrence.UNDATED),
                new DeclaredOutsideRemit(other, List.of(), at(AUGUST, "2019-08-30", 15, 1, 1)),
                new MattersLinked(other, YOUTH, on("2020-02-20")));

        assertThat(trail("2020-02-20").linked()).extracting(m -> m.name()).containsExactly("Another");
        assertThat(Answers.all(register.on("2020-02-20"), Answers.MATTERS.list()))
                .extracting(MatterEntry::label)
                .containsExactly("outside remit", "tabled (bordlagt)");
    }

    private MatterTrail trail(String day) {
        return Answers.MATTERS.trail(register.on(day), YOUTH);
    }

    private static MeetingNoted meeting(MeetingId id, String on) {
        return new MeetingNoted(id, NETWORK, LocalDate.parse(on), Occurrence.UNDATED);
    }

    private static DecisionRecorded decided(MeetingId meeting, String on, int item, int clause) {
        return new DecisionRecorded(
                new DecisionId(meeting.value() + "-" + item + "-" + clause),
                meeting,
                ItemNumber.of(item),
                List.of(YOUTH),
                Words.of("clause " + clause),
                at(meeting, on, item, clause, 0));
    }
}
