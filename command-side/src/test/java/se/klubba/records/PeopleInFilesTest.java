package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.web.CommandSide;
import se.klubba.appointments.event.SeatEvent.CandidateOutcome;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.embedded.testing.Stores;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Stand;
import se.klubba.matters.event.MatterEvent.VoteTaken;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.PersonArrived;
import se.klubba.meetings.event.MeetingEvent.PersonLeft;
import se.klubba.meetings.event.MeetingEvent.Presence;
import se.klubba.records.RecordFile.Recorded;

/** What files say of people: how they voted, whom they elected, who was there as what, and for how long they sit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleInFilesTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);

    @BeforeAll
    static void board() {
        FILE.recorded("""
            meeting: {body: board, on: 2024-01-10, starts: "18:00"}
            names: {bodies: {board: {name: Orchard board, kind: board}}, people: [Ann Apple, Bo Pear, Cy Plum]}
            attendance: {chair: Ann Apple, present: [Bo Pear, Cy Plum]}
            """);
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String item(String on, String rest) {
        return "meeting: {body: Orchard board, on: " + on + "}\nitems:\n- item: 1\n  title: One\n" + rest.indent(2);
    }

    private static Recorded decided(String on, String rest) {
        return FILE.recorded(item(on, rest));
    }

    @Test
    void a_vote_has_its_numbers_and_how_a_tie_was_settled() {
        var voted = decided("2024-02-01", """
            matters: [Pruning]
            proposals: [{id: p, by: Ann Apple, points: {1: to prune in March}}]
            running:
            - {key: v, acts: [{recordVote: {proposal: p/1, method: show-of-hands, yes: 3, no: 3, abstained: 1,
                tie: casting-vote, castBy: Ann Apple, outcome: carried}}]}
            clauses: [{key: a, words: adopted by 4 votes to 3, effects: [{adopt: p/1}]}]
            """);
        var vote = voted.only(VoteTaken.class);
        assertThat(vote.proposal()).isEqualTo(voted.only(DecisionProposed.class).proposal());
        assertThat(vote.point()).isEqualTo("1");
        assertThat(vote.matters())
                .containsExactly(voted.only(DecisionProposed.class).matter());
        assertThat(vote.method()).isEqualTo(VoteMethod.SHOW_OF_HANDS);
        assertThat(vote.tie()).isEqualTo(TieBreak.CASTING_VOTE);
        assertThat(vote.unanimous()).isFalse();
    }

    @Test
    void a_roll_call_has_names_and_who_cast_whose_vote() {
        var vote = decided("2024-02-02", """
            running:
            - {key: v, acts: [{recordVote: {method: roll-call, question: to adjourn, ballots: [
                {person: Ann Apple, stand: yes}, {person: Bo Pear, stand: no},
                {person: Cy Plum, stand: abstained, by: Ann Apple}]}}]}
            """).only(VoteTaken.class);
        assertThat(vote.ballots()).extracting(b -> b.stand()).containsExactly(Stand.YES, Stand.NO, Stand.ABSTAINED);
        assertThat(vote.ballots().getLast().by())
                .isEqualTo(vote.ballots().getFirst().person());
        assertThat(vote.yes()).isNull();
    }

    @Test
    void a_vote_does_not_contradict_itself() {
        FILE.refused(item("2024-02-03", """
            running:
            - {key: v, acts: [{recordVote: {question: one, yes: 4, no: 2, tie: lot}}]}
            - {key: w, acts: [{recordVote: {question: two, no: 1, unanimous: true}}]}
            - {key: x, acts: [{recordVote: {question: three, yes: 0, ballots: [{person: Ann Apple, stand: yes}]}}]}
            - {key: y, acts: [{recordVote: {question: four, ballots: [
                {person: Ann Apple, stand: yes}, {person: Ann Apple, stand: no}]}}]}
            """))
                .satisfiesExactly(
                        f -> assertThat(f).contains("no tie to settle between 4 and 2"),
                        f -> assertThat(f).contains("not unanimous"),
                        f -> assertThat(f).contains("'yes' is 0, and 1 are named"),
                        f -> assertThat(f).contains("nobody votes twice"));
    }

    @Test
    void an_election_has_who_was_elected_and_who_was_not() {
        var election = decided("2024-02-04", """
            clauses:
            - key: a
              words: Bo Pear was elected after the drawing of lots
              effects:
              - {holdElection: {body: Orchard board, kind: chair, seats: 1, round: 2, method: secret-ballot, tie: lot,
                  blank: 1, candidates: [{person: Bo Pear, votes: 4, outcome: elected},
                  {person: Cy Plum, votes: 4, outcome: not-elected}, {person: Ann Apple}]}}
              - {appoint: {body: Orchard board, person: Bo Pear, kind: chair}}
            """).only(ElectionHeld.class);
        assertThat(election.candidates())
                .extracting(c -> c.outcome())
                .containsExactly(CandidateOutcome.ELECTED, CandidateOutcome.NOT_ELECTED, CandidateOutcome.NOT_STATED);
        FILE.refused(item("2024-02-05", """
            clauses:
            - {key: a, words: two for one, effects: [{holdElection: {body: Orchard board, seats: 1, candidates: [
                {person: Bo Pear, outcome: elected}, {person: Cy Plum, outcome: elected}]}}]}
            """))
                .satisfiesExactly(f -> assertThat(f).contains("2 are elected to 1 seats"));
    }

    @Test
    void who_was_there_is_told_as_what_how_for_whom_and_over_which_items() {
        var there = FILE.recorded("""
            meeting: {body: Orchard board, on: 2024-03-01}
            attendance:
              chair: {person: Ann Apple, title: acting chair}
              members: [{person: Bo Pear, presence: by-link}]
              substitutes: [{person: Dee Quince, inPlaceOf: Cy Plum, item: 2, to: 4}]
              coOpted: Eve Fig
              verifiers: [Bo Pear]
              absent: [Cy Plum, {person: Gus Medlar, presence: absent-with-notice},
                {person: Hal Sloe, presence: represented, inPlaceOf: Ann Apple}]
            """).only(AttendanceRecorded.class).present();
        assertThat(there)
                .extracting(Attendance::role, Attendance::presence)
                .containsExactly(
                        tuple(AttendanceRole.CHAIR, null),
                        tuple(AttendanceRole.MEMBER, Presence.BY_LINK),
                        tuple(AttendanceRole.SUBSTITUTE, null),
                        tuple(AttendanceRole.CO_OPTED, null),
                        tuple(AttendanceRole.VERIFIER, null),
                        tuple(AttendanceRole.MEMBER, Presence.ABSENT),
                        tuple(AttendanceRole.MEMBER, Presence.ABSENT_WITH_NOTICE),
                        tuple(AttendanceRole.MEMBER, Presence.REPRESENTED));
        assertThat(there.getFirst().title()).isEqualTo(Words.of("acting chair"));
        assertThat(there.get(2).inPlaceOf()).isEqualTo(there.get(5).person());
        assertThat(there.get(2).about(ItemNumber.of("3"))).isTrue();
        assertThat(there.get(2).about(ItemNumber.of("5"))).isFalse();
    }

    @Test
    void who_leaves_and_comes_back_does_so_under_an_item_and_at_an_hour() {
        var moved = decided("2024-03-02", """
            running:
            - {key: l, acts: [{leave: {person: Bo Pear, hour: "10:30"}}]}
            - {key: r, acts: [{arrive: {person: Bo Pear, hour: "11:00", item: 1}}, {recordAttendance: {present: [
                {person: Cy Plum, role: chair, item: 1}]}}]}
            """);
        assertThat(moved.only(PersonLeft.class).hour()).isEqualTo(LocalTime.of(10, 30));
        assertThat(moved.only(PersonLeft.class).item()).isEqualTo(ItemNumber.of("1"));
        assertThat(moved.only(PersonArrived.class).person())
                .isEqualTo(moved.only(PersonLeft.class).person());
    }

    @Test
    void whoever_holds_an_office_or_a_seat_elsewhere_sits_by_it() {
        var seated = FILE.recorded("""
            meeting: {body: Orchard board, on: 2024-03-05}
            names: {offices: {warden: {name: Orchard warden}}}
            items:
            - item: 1
              title: One
              clauses:
              - {key: a, words: the warden sits ex officio, effects: [{seatExOfficio: {body: Orchard board, office: warden, kind: adviser}}]}
              - {key: b, words: so does the chair of the cider house, effects: [{seatExOfficio: {body: Orchard board,
                  seat: {body: {name: Cider house, kind: board}, kind: chair}, term: {from: 2024-04-01, to: 2025-03-31}}}]}
            """).all(SeatHeldExOfficio.class);
        assertThat(seated)
                .extracting(SeatHeldExOfficio::kind)
                .containsExactly(MandateKind.ADVISER, MandateKind.REPRESENTATIVE);
        assertThat(seated.getFirst().term().first()).hasToString("2024-03-05");
        assertThat(seated.getLast().seat()).isNotNull();
        FILE.refused("""
            meeting: {body: Orchard board, on: 2024-03-06}
            names: {offices: {warden: {name: Orchard warden}}}
            items:
            - item: 1
              title: One
              clauses: [{key: a, words: the warden sits, effects: [{appoint: {body: Orchard board, person: warden}}]}]
            """).satisfiesExactly(f -> assertThat(f).contains("declared as office", "seatExOfficio"));
    }

    @Test
    void a_role_has_its_kind_and_its_title_and_a_substitute_is_somebodys_or_has_a_rank() {
        var given = decided("2024-03-03", """
            clauses:
            - key: a
              words: elected
              effects:
              - {appoint: {body: Orchard board, person: Dee Quince, kind: vice-chair, title: second vice chair}}
              - {appoint: {body: Orchard board, person: Eve Fig, kind: treasurer}}
              - {appoint: {body: Orchard board, person: Gus Medlar, kind: substitute, substituteFor: Ann Apple}}
              - {appoint: {body: Orchard board, person: Gus Medlar, kind: substitute, substituteFor: Bo Pear}}
              - {appoint: {body: Orchard board, person: Hal Sloe, kind: substitute, rank: 2}}
            """).all(RepresentativeAppointed.class);
        assertThat(given)
                .extracting(RepresentativeAppointed::kind)
                .containsExactly(
                        MandateKind.VICE_CHAIR,
                        MandateKind.TREASURER,
                        MandateKind.SUBSTITUTE,
                        MandateKind.SUBSTITUTE,
                        MandateKind.SUBSTITUTE);
        assertThat(given.getFirst().title()).isEqualTo(Words.of("second vice chair"));
        assertThat(given.getLast().rank()).isEqualTo(2);
        FILE.refused(item("2024-03-04", """
            clauses:
            - {key: a, words: again, effects: [
                {appoint: {body: Orchard board, person: Gus Medlar, kind: substitute, substituteFor: Bo Pear}}]}
            """))
                .satisfiesExactly(f -> assertThat(f).contains("already-sits"));
    }

    @Test
    void a_term_may_end_at_something_else_than_a_day_and_a_successor_takes_the_one_seat() {
        var given = FILE.recorded("""
            meeting: {body: Orchard board, on: 2024-04-01}
            names: {bodies: {trust: {name: Orchard trust, kind: board}}}
            items:
            - item: 1
              title: Elections
              clauses:
              - {key: a, words: one seat, effects: [{adoptSeatPlan: {body: trust, seats: [{kind: representative, number: 1}]}}]}
              - {key: b, words: until the annual meeting, effects: [
                  {appoint: {body: trust, person: Ann Apple, term: {from: 2024-04-01, until: the next annual meeting}}}]}
              - {key: c, words: Bo Pear, effects: [
                  {appoint: {body: trust, person: Bo Pear, term: {from: 2025-05-01, to: 2026-04-30, until: successor}}}]}
            """).all(RepresentativeAppointed.class);
        assertThat(given.getFirst().term().until()).isEqualTo(new TermEnd.AtEvent(Words.of("the next annual meeting")));
        assertThat(given.getLast().term().until()).isEqualTo(new TermEnd.Successor());
    }
}
