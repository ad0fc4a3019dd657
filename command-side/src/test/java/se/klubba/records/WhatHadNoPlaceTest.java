package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.web.CommandSide;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.embedded.testing.Stores;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.funding.event.FundingEvent.Per;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.kernel.YearPart;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.DecisionWay;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.ItemNotReached;
import se.klubba.meetings.event.MeetingEvent.ItemSplit;
import se.klubba.meetings.event.MeetingEvent.ItemsTakenTogether;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.record.event.RecordEvent.EntryCorrected;

/** What minutes say of matters, times and bodies that is not the common case. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatHadNoPlaceTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);

    @BeforeAll
    static void board() {
        FILE.recorded("""
                meeting: {body: board, on: 2024-01-10, starts: "18:00"}
                names: {bodies: {board: {name: Ferry board, kind: board}, club: {name: Pier club, kind: other}}}
                register: [{key: c, acts: [{noteBody: {body: club}}]}]
                """);
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String file(String on, String rest) {
        return "meeting: {body: board, on: " + on + "}\n" + """
                names:
                  bodies: {board: Ferry board, club: Pier club}
                """ + rest;
    }

    private static Due due(String on, String due) {
        return FILE.recorded(file(
                        on,
                        "items: [{item: 1, title: One, clauses: [{key: a, words: to do it, effects: ["
                                + "{giveAssignment: {to: club, due: " + due + "}}]}]}]"))
                .only(AssignmentGiven.class)
                .due();
    }

    @Test
    void an_assignment_is_due_when_it_was_said_to_be() {
        assertThat(due("2024-02-01", "as-soon-as-possible")).isEqualTo(new Due.AsSoonAsPossible());
        assertThat(due("2024-02-02", "every-meeting")).isInstanceOf(Due.EachMeeting.class);
        assertThat(due("2024-02-03", "{every: year, in: 11}"))
                .isEqualTo(new Due.EachYear(YearPart.of(YearPart.Part.NOVEMBER)));
        assertThat(due("2024-02-04", "autumn 2024")).isEqualTo(new Due.During(2024, YearPart.of(YearPart.Part.AUTUMN)));
        assertThat(due("2024-02-05", "{in: autumn, year: 2024, by: seasons}"))
                .isEqualTo(new Due.During(2024, new YearPart(YearPart.Part.AUTUMN, YearPart.Convention.SEASONS)));
        assertThat(due("2024-02-06", "{within: 1 month}")).isEqualTo(new Due.InTime(1, Due.TimeSpan.MONTHS, null));
        assertThat(due("2024-02-07", "{within: 10 days, of: 2024-05-01}"))
                .isEqualTo(new Due.InTime(10, Due.TimeSpan.DAYS, new Due.OnDay(LocalDate.parse("2024-05-01"))));
    }

    @Test
    void what_is_no_time_is_told_with_what_would_be() {
        FILE.refused(file(
                        "2024-02-20",
                        "items: [{item: 1, title: One, clauses: [{key: a, words: to do it,"
                                + " effects: [{giveAssignment: {to: club, due: {within: a while}}}]}]}]"))
                .anySatisfy(fault ->
                        assertThat(fault).contains("'a while' is no time: 10 days, 2 weeks, 1 month, 3 years"));
    }

    @Test
    void several_move_a_proposal_and_several_are_given_a_task() {
        var recorded = FILE.recorded(file("2024-03-01", """
                items:
                - item: 1
                  title: One
                  matters: [The pier]
                  proposals: [{id: p, by: [{person: Ada Wik}, {person: Bo Lund}], points: {1: to mend it}}]
                  clauses: [{key: a, words: to do so, effects: [{adopt: p}, {giveAssignment: {to: [Ada Wik, club], due: not-stated}}]}]
                """));
        assertThat(recorded.only(DecisionProposed.class).by()).isInstanceOf(Party.Several.class);
        assertThat(recorded.only(AssignmentGiven.class).to().each())
                .hasSize(2)
                .extracting(Object::getClass)
                .isEqualTo(List.of(Party.OfPerson.class, Party.OfBody.class));
    }

    @Test
    void an_amendment_says_what_it_amends_and_an_amendment_of_that_likewise() {
        var recorded = FILE.recorded(file("2024-03-02", """
                items:
                - item: 1
                  title: Fees
                  matters: [Mooring fees]
                  proposals:
                  - {id: motion, by: {person: Eva Holm}, points: {1: the fee is 200}}
                  - {id: change, by: {person: Ove Dahl}, points: {1: replace 200 by 150}, amends: motion/1}
                  - {id: changechange, by: {person: Ida Ek}, points: {1: replace 150 by 175}, amends: change}
                  clauses:
                  - {key: a, words: the amendment of the amendment falls, effects: [{reject: changechange}]}
                  - {key: b, words: the amendment carries, effects: [{adopt: change/1}, {amendProposal: {proposal: motion, as: change, points: {1: the fee is 150}}}]}
                  - {key: c, words: the motion carries as amended, effects: [{adoptAmended: motion/1}]}
                """));
        var proposed = recorded.all(DecisionProposed.class);
        assertThat(proposed.get(0).amends()).isNull();
        assertThat(proposed.get(1).amends())
                .isEqualTo(new Amends(proposed.get(0).proposal(), "1"));
        assertThat(proposed.get(2).amends())
                .isEqualTo(new Amends(proposed.get(1).proposal(), null));
        assertThat(recorded.only(ProposalAmended.class).as())
                .isEqualTo(proposed.get(1).proposal());
    }

    @Test
    void a_decision_by_circulation_is_of_its_body_and_of_no_meeting() {
        var recorded = FILE.recorded(file("2024-03-03", """
                told:
                - {key: pc, at: {body: board, on: 2024-02-28, by: circulation}, words: to apply, matters: [A grant], effects: [
                    {giveAssignment: {to: club, due: not-stated}}]}
                - {key: e, at: {body: board, on: 2024-02-28, delegate: {office: {name: Harbour office}}}, words: to lend a crane, effects: []}
                - {key: d, at: {body: board, on: 2024-02-29, delegate: {person: Eva Holm}}, words: to rent a crane, effects: []}
                """));
        var decisions = recorded.all(DecisionRecorded.class);
        assertThat(decisions)
                .extracting(DecisionRecorded::way)
                .containsExactly(DecisionWay.CIRCULATION, DecisionWay.DELEGATION, DecisionWay.DELEGATION);
        assertThat(decisions).allSatisfy(d -> assertThat(d.meeting()).isNull());
        assertThat(decisions.getLast().delegate()).isInstanceOf(Party.OfPerson.class);
        assertThat(recorded.all(MeetingNoted.class)).isEmpty();
    }

    @Test
    void a_decision_may_be_subject_to_something_and_takes_effect_later_or_lapses() {
        var first = FILE.recorded(file("2024-03-04", """
                items:
                - item: 1
                  title: Statutes
                  matters: [Statutes of the board]
                  clauses:
                  - {key: a, words: to adopt them, subject: second-reading, effects: []}
                  - {key: b, words: to move the office, subject: {condition: if the club does the same}, effects: []}
                """));
        assertThat(first.all(DecisionRecorded.class))
                .extracting(DecisionRecorded::subject)
                .containsExactly(
                        new SubjectTo(SubjectKind.SECOND_READING, null),
                        new SubjectTo(SubjectKind.CONDITION, Words.of("if the club does the same")));
        var second = FILE.recorded(file("2024-03-05", """
                items:
                - item: 1
                  title: Statutes
                  matters: [Statutes of the board]
                  clauses:
                  - {key: a, words: to adopt them a second time, effects: [{bringIntoEffect: {decision: {of: {body: board, on: 2024-03-04}, key: 1/a}}}]}
                  running:
                  - {key: r, acts: [{letLapse: {decision: {of: {body: board, on: 2024-03-04}, key: 1/b}, how: the club said no}}]}
                """));
        assertThat(second.only(DecisionTookEffect.class).decision())
                .isEqualTo(first.all(DecisionRecorded.class).getFirst().decision());
        assertThat(second.only(DecisionLapsed.class).how()).isEqualTo(Words.of("the club said no"));
        FILE.refused(file("2024-03-06", """
                items:
                - item: 1
                  title: Statutes
                  matters: [Statutes of the board]
                  clauses:
                  - {key: a, words: once more, effects: [{bringIntoEffect: {decision: {of: {body: board, on: 2024-03-04}, key: 1/a}}}]}
                """))
                .anySatisfy(fault -> assertThat(fault).contains("decision-not-waiting"));
    }

    @Test
    void what_a_decision_that_waits_decides_holds_only_when_that_has_come() {
        FILE.refused(file("2024-03-14", """
                items:
                - item: 1
                  title: The rules
                  matters: [Rules of the board]
                  clauses:
                  - key: a
                    words: to adopt them, to choose Ann, and that Ann tells the members
                    subject: second-reading
                    effects:
                    - {adoptInstrument: {instrument: {name: The rules, kind: guideline}}}
                    - {appoint: {body: board, person: Ann Said, kind: secretary}}
                    - {giveAssignment: {to: Ann Said, due: not-stated, task: to tell the members}}
                """))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("decision-waits", "'adoptInstrument' would hold at once"),
                        fault -> assertThat(fault).contains("decision-waits", "'appoint' would hold at once"));
    }

    @Test
    void money_has_a_giver_a_currency_and_a_time() {
        var recorded = FILE.recorded(file("2024-03-07", """
                told:
                - {key: a, at: {on: 2024}, acts: [
                    {noteFunding: {name: State grant, by: {principal: {name: The state, kind: state}}, amount: 400000, per: year, during: {from: 2023, to: 2025}, matters: [A grant]}}]}
                items:
                - item: 1
                  title: Money
                  matters: [A grant]
                  clauses: [{key: a, words: to give some, effects: [{grantFunding: {name: Sea money, amount: {amount: 5000, currency: EUR}}}]}]
                """));
        assertThat(recorded.only(FundingNoted.class))
                .extracting(FundingNoted::amount, FundingNoted::per)
                .containsExactly(Money.kronor(400_000), Per.YEAR);
        assertThat(recorded.only(FundingGranted.class).amount()).isEqualTo(new Money(5000, "EUR", false));
    }

    @Test
    void a_body_may_be_dissolved_into_several_and_is_found_by_its_formal_name() {
        var recorded = FILE.recorded(file("2024-03-08", """
                register: [{key: f, acts: [{noteBody: {body: {name: Yard group, kind: working-group}}}, {alsoCallBody: {body: Yard group, name: The yard and slipway group, kind: formal}}]}]
                items:
                - item: 1
                  title: Groups
                  clauses:
                  - {key: a, words: to part them, effects: [
                      {establishBody: {body: {name: Slip group, kind: working-group}}},
                      {establishBody: {body: {name: Crane group, kind: working-group}}},
                      {dissolveBody: {body: The yard and slipway group, successor: [Slip group, Crane group]}}]}
                """));
        assertThat(recorded.only(BodyDissolved.class).successors()).hasSize(2);
        assertThat(recorded.only(BodyDissolved.class).body())
                .isEqualTo(recorded.only(BodyAlsoCalled.class).body());
    }

    @Test
    void a_correction_points_at_an_act_and_says_what_it_should_say() {
        FILE.recorded(file("2024-04-01", """
                attendance: {chair: Ada Wik, present: [Bo Lund, Nils Ny]}
                items: [{item: 1, title: One, clauses: [{key: a, words: to do it, effects: [{giveAssignment: {to: club, due: not-stated, task: paint}}]}]}]
                """));
        var recorded = FILE.recorded(file("2024-05-01", """
                items:
                - item: 1
                  title: Minutes
                  clauses:
                  - {key: a, words: Nils Ny was not there, effects: [
                      {correct: {act: {of: {body: board, on: 2024-04-01}, key: attendance}, says: {present: [{person: Ada Wik, role: chair}, {person: Bo Lund, role: present}]}, reason: he was ill}}]}
                  - {key: b, words: it is to be tarred, effects: [{correct: {act: {of: {body: board, on: 2024-04-01}, key: 1/a, effect: 1}, says: {task: tar}}}]}
                """));
        var corrected = recorded.all(EntryCorrected.class);
        assertThat(((AttendanceRecorded) corrected.getFirst().replacement()).present())
                .hasSize(2);
        assertThat(((AssignmentGiven) corrected.getLast().replacement()).task()).isEqualTo(Words.of("tar"));
        assertThat(corrected.getFirst().at().basis().meeting())
                .isEqualTo(recorded.all(DecisionRecorded.class).getFirst().meeting());
        assertThat(corrected.getFirst().at().basis().clause()).isNotNull();
    }

    @Test
    void several_bodies_hold_one_meeting() {
        var recorded = FILE.recorded("""
                meeting: {body: [board, club], on: 2024-06-01, starts: "22:00", ends: "00:45", zone: Europe/Helsinki}
                names: {bodies: {board: Ferry board, club: Pier club}}
                items: [{item: "§ 101", title: One, clauses: [{key: a, words: to agree, effects: []}]}]
                """);
        var scheduled = recorded.only(MeetingScheduled.class);
        assertThat(scheduled.zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
        assertThat(scheduled.ends()).isEqualTo(LocalTime.of(0, 45));
        assertThat(recorded.only(MeetingHeldJointly.class).meeting()).isEqualTo(scheduled.meeting());
        assertThat(recorded.only(DecisionRecorded.class).item()).isEqualTo(ItemNumber.of("§101"));
        FILE.recorded("""
                meeting: {body: club, on: 2024-06-20}
                names: {bodies: {club: Pier club}}
                items: [{item: 1, title: Minutes, previous: 2024-06-01, decided: "nothing"}]
                """.replace(", decided: \"nothing\"", ""));
    }

    @Test
    void a_meeting_goes_on_another_day() {
        var recorded = FILE.recorded(file("[2024-07-01, 2024-07-02]", """
                items:
                - {item: 1, title: One, clauses: [{key: a, words: to begin, effects: []}]}
                - {item: 2, title: Two, on: 2024-07-02, clauses: [{key: a, words: to end, effects: []}]}
                """));
        assertThat(recorded.only(MeetingAdjourned.class).to()).isEqualTo("2024-07-02");
        assertThat(recorded.all(DecisionRecorded.class))
                .extracting(
                        d -> String.valueOf(d.at().happenedOn()),
                        d -> d.at().deviations().size())
                .containsExactly(tuple("2024-07-01", 0), tuple("2024-07-02", 0));
        assertThat(recorded.all(DecisionRecorded.class))
                .extracting(DecisionRecorded::meeting)
                .containsOnly(recorded.only(MeetingScheduled.class).meeting());
        assertThat(recorded.only(MeetingClosed.class).at().happenedOn()).isEqualTo(EdtfDate.of("2024-07-02"));
    }

    @Test
    void how_items_were_dealt_with_is_said() {
        var recorded = FILE.recorded(file("2024-08-01", """
                items:
                - {item: 5, title: Light, running: [{key: r, acts: [{takeTogether: {items: [5, 6]}}]}]}
                - {item: 6, title: Path}
                - {item: 7, title: School, running: [{key: r, acts: [{splitItem: {item: 7, into: [7a, 7b]}}, {interruptItem: {}}, {resumeItem: {}}]}]}
                - {item: 8, title: Other, running: [{key: r, acts: [{leaveUnreached: {}}]}]}
                - {item: 9, title: Closing, running: [{key: r, acts: [{approveMinutes: {items: [5]}}]}]}
                """));
        assertThat(recorded.only(ItemsTakenTogether.class).items()).hasSize(2);
        assertThat(recorded.only(ItemSplit.class).into()).hasSize(2);
        assertThat(recorded.only(ItemNotReached.class).item()).isEqualTo(ItemNumber.of(8));
        assertThat(recorded.only(MinutesApproved.class).whole()).isFalse();
    }

    @Test
    void what_a_file_would_record_is_told_in_words() {
        var preview = FILE.send(
                file(
                        "2024-09-01",
                        "items: [{item: 1, title: One, clauses: [{key: a, words: to do it, effects: ["
                                + "{giveAssignment: {to: club, due: spring 2025, task: paint}}]}]}]"),
                "&dryRun=true");
        assertThat(preview.body())
                .contains("2024-09-01 Assignment given to Pier club, due spring 2025: paint")
                .doesNotContain("AssignmentGiven");
    }
}
