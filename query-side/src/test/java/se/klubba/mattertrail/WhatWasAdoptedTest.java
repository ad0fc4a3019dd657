package se.klubba.mattertrail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;
import se.klubba.reports.testing.Happened;

/** A motion and what became of its points, in the words that were adopted. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatWasAdoptedTest {
    private static final BodyId BOARD = new BodyId("board");
    private static final MeetingId MEETING = new MeetingId("11111111-1111-4111-8111-111111111111");
    private static final MatterId FEES = new MatterId("fees");
    private static final PersonId KAJ = new PersonId("kaj");
    private static final ProposalId MOTION = new ProposalId("motion");
    private static final String DAY = "2025-04-12";

    private final Register register = new Register();

    @BeforeEach
    void a_motion_is_amended_and_adopted_and_somebody_has_to_carry_it_out() {
        register.with(
                new BodyNoted(BOARD, Words.of("Board"), BodyKind.BOARD, Occurrence.UNDATED),
                new PersonNoted(KAJ, Words.of("Kaj Sand"), Occurrence.UNDATED),
                new MeetingNoted(MEETING, BOARD, LocalDate.parse(DAY), Occurrence.UNDATED),
                new MatterRaised(FEES, Words.of("Fees"), BOARD, Occurrence.UNDATED),
                new DecisionProposed(
                        MOTION,
                        FEES,
                        Party.of(KAJ),
                        List.of(point("1", "the fee is 200"), point("2", "the board asks each landing for its berths")),
                        inItem()),
                new ProposalAmended(MOTION, FEES, List.of(point("1", "the fee is 150")), inItem()),
                decided("a", 1),
                new PointDecided(MOTION, FEES, "1", PointOutcome.ADOPTED_AMENDED, at(MEETING, DAY, 4, 1, 1)),
                decided("b", 2),
                new PointDecided(MOTION, FEES, "2", PointOutcome.ADOPTED, at(MEETING, DAY, 4, 2, 1)),
                new AssignmentGiven(
                        new AssignmentId("ask"),
                        List.of(),
                        BOARD,
                        Party.of(BOARD),
                        new Due.NotStated(),
                        null,
                        at(MEETING, DAY, 4, 2, 2)));
    }

    @Test
    void the_trail_tells_what_was_proposed_by_whom_what_was_amended_and_what_was_adopted() {
        assertThat(Answers.MATTERS.trail(register.on(DAY), FEES).steps())
                .extracting(MatterTrail.Taken::what)
                .contains(
                        "Proposed by Kaj Sand: point 1 – the fee is 200; point 2 – the board asks each landing"
                                + " for its berths",
                        "Proposal by Kaj Sand amended: point 1 – the fee is 150",
                        "Point 1 of the proposal by Kaj Sand adopted as amended: the fee is 150",
                        "Point 2 of the proposal by Kaj Sand adopted: the board asks each landing for its" + " berths");
    }

    /** What amends a proposal, and what it amends, are on record under both. */
    @Test
    void each_proposal_is_told_in_its_own_words_and_an_amendment_that_fell_is_not_what_was_adopted() {
        var fallen = new ProposalId("fallen");
        var carried = new ProposalId("carried");
        var fee = new ProposalId("fee");
        register.with(
                new DecisionProposed(fee, FEES, Party.of(BOARD), List.of(point("1", "a berth is 90")), later(0, 0)),
                amendment(fallen, fee, "a berth is 10"),
                amendment(carried, fee, "a berth is 80 at least"),
                new DecisionRecorded(
                        new DecisionId("c"),
                        MEETING,
                        ItemNumber.of(5),
                        List.of(FEES),
                        Words.of("it is carried"),
                        later(1, 0)),
                new PointDecided(fallen, FEES, "1", PointOutcome.REJECTED, later(1, 1)),
                new PointDecided(carried, FEES, "1", PointOutcome.ADOPTED, later(1, 2)),
                new PointDecided(fee, FEES, "1", PointOutcome.ADOPTED, later(1, 3)),
                new AssignmentGiven(
                        new AssignmentId("berths"),
                        List.of(FEES),
                        BOARD,
                        Party.of(KAJ),
                        new Due.NotStated(),
                        null,
                        later(1, 4)));

        assertThat(Answers.MATTERS.trail(register.on(DAY), FEES).steps())
                .extracting(MatterTrail.Taken::what)
                .contains(
                        "Point 1 of the proposal by Kaj Sand rejected: a berth is 10",
                        "Point 1 of the proposal by Kaj Sand adopted: a berth is 80 at least",
                        "Point 1 of the proposal by Board adopted: a berth is 90");
        assertThat(Answers.all(register.on(DAY), Answers.ASSIGNMENTS.list()))
                .extracting(a -> a.task())
                .as("what an amendment says is asked in what it amended")
                .contains("a berth is 90")
                .doesNotContain("a berth is 80 at least; a berth is 90");
    }

    private static DecisionProposed amendment(ProposalId amendment, ProposalId of, String words) {
        return new DecisionProposed(
                amendment, FEES, Party.of(KAJ), List.of(point("1", words)), new Amends(of, "1"), later(0, 0));
    }

    private static Occurrence later(int clause, int effect) {
        return clause == 0
                ? new Occurrence(EdtfDate.of(DAY), Basis.at(MEETING, ItemNumber.of(5)), List.of())
                : at(MEETING, DAY, 5, clause, effect);
    }

    @Test
    void the_meeting_tells_it_in_each_clause() {
        var item = Answers.MEETINGS.of(register.on(DAY), MEETING).items().getFirst();

        assertThat(item.clauses().getFirst().effects())
                .extracting(e -> e.what())
                .containsExactly("Point 1 of the proposal by Kaj Sand adopted as amended: the fee is 150");
    }

    @Test
    void what_came_of_an_adopted_point_is_asked_in_its_words() {
        var reading = register.on(DAY);

        assertThat(Answers.all(reading, Answers.ASSIGNMENTS.list()))
                .extracting(a -> a.task())
                .containsExactly("the board asks each landing for its berths");
    }

    @Test
    void reports_tell_it_too() {
        var events =
                register.events().stream().map(e -> (KlubbaEvent) e.payload()).toArray(KlubbaEvent[]::new);

        assertThat(Happened.told("decisions", "2025-12-31", events)
                        .table("clauses")
                        .getFirst())
                .contains("Point 1 of the proposal by Kaj Sand adopted as amended: the fee is 150");
        assertThat(Happened.told("follow-up", "2025-12-31", events)
                        .table("open-assignments")
                        .getFirst()
                        .getFirst())
                .isEqualTo("the board asks each landing for its berths");
    }

    private static Point point(String number, String words) {
        return new Point(number, Words.of(words), List.of());
    }

    /** Before every clause of the item. */
    private static Occurrence inItem() {
        return new Occurrence(EdtfDate.of(DAY), Basis.at(MEETING, ItemNumber.of(4)), List.of());
    }

    private static DecisionRecorded decided(String decision, int clause) {
        return new DecisionRecorded(
                new DecisionId(decision),
                MEETING,
                ItemNumber.of(4),
                List.of(FEES),
                Words.of("it is carried"),
                at(MEETING, DAY, 4, clause, 0));
    }
}
