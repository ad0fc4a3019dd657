package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.web.CommandSide;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.embedded.testing.Stores;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.ToldAs;
import se.klubba.kernel.WaitsFor;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionHours;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.records.RecordFile.Recorded;

/** A record file puts on record what was said, and nothing that was not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsItWasSaidTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);

    @BeforeAll
    static void board() {
        FILE.recorded("""
                meeting: {body: board, on: 2024-01-10, starts: "18:00"}
                names: {bodies: {board: {name: Harbour board, kind: board}, club: {name: Rowing club, kind: other}}}
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
                  bodies: {board: Harbour board, club: Rowing club}
                """ + rest;
    }

    private static Recorded decided(String on, String clause) {
        return FILE.recorded(
                file(on, "items: [{item: 1, title: One, matters: [Dredging], clauses: [" + clause + "]}]"));
    }

    @Test
    void who_decided_stays_on_a_decision_of_which_the_day_is_not_known() {
        var recorded = FILE.recorded(file("2024-02-10", """
                told:
                - {key: a, at: {body: board, on: {in: 2023}}, words: to dredge, matters: [Dredging the basin], effects: [
                    {giveAssignment: {to: club, due: not-stated}}]}
                """));
        var decision = recorded.only(DecisionRecorded.class);
        assertThat(decision.meeting()).isNull();
        var board = decision.at().basis().body();
        assertThat(board).isNotNull();
        assertThat(recorded.only(AssignmentGiven.class).by()).isEqualTo(board);
        assertThat(recorded.only(AssignmentGiven.class).at().basis().body()).isEqualTo(board);
        assertThat(recorded.only(MatterRaised.class).body()).isEqualTo(board);
    }

    @Test
    void what_was_decided_between_meetings_makes_no_meeting_and_at_a_meeting_that_is_told_of_it_is_noted() {
        var told = """
                told:
                - {key: a, at: {body: board, on: 2024-03-01}, words: by circulation, effects: []}
                """;
        var between = FILE.recorded(file("2024-03-10", told));
        assertThat(between.all(MeetingNoted.class)).isEmpty();
        assertThat(between.only(DecisionRecorded.class).meeting()).isNull();
        assertThat(between.only(DecisionRecorded.class).at().basis().body()).isNotNull();

        var at = FILE.recorded(
                file("2024-03-11", told.replace("{body: board, on: 2024-03-01}", "{meeting: {on: 2024-03-02}}")));
        assertThat(at.only(MeetingNoted.class).meeting())
                .isEqualTo(at.only(DecisionRecorded.class).meeting());

        var known = FILE.recorded(file("2024-03-12", told.replace("2024-03-01", "2024-03-10")));
        assertThat(known.only(DecisionRecorded.class).meeting()).isNotNull();
    }

    @Test
    void minutes_that_tell_of_their_own_moving_are_of_the_meeting_that_was_moved() {
        var waits = decided("2024-04-01", "{key: a, effects: [{table: {waitsFor: {on: 2024-04-15}}}]}");
        var meeting = ((WaitsFor.ForMeeting) waits.only(ItemTabled.class).waitsFor()).meeting();
        var moved = file("2024-04-20", """
                told:
                - {key: r, at: {on: 2024-04-10}, acts: [{rescheduleMeeting: {meeting: {body: board, on: 2024-04-15}, to: 2024-04-20}}]}
                """);
        var recorded = FILE.recorded(moved);
        assertThat(recorded.all(MeetingScheduled.class)).isEmpty();
        assertThat(recorded.only(MeetingRescheduled.class).meeting()).isEqualTo(meeting);
        assertThat(recorded.only(MeetingOpened.class).meeting()).isEqualTo(meeting);
        assertThat(recorded.only(MeetingOpened.class).at().deviations()).isEmpty();
        assertThat(FILE.send(moved).statusCode()).isEqualTo(200);

        var former = decided("2024-04-21", "{key: a, effects: [{layOnRecord: {minutesOf: {on: 2024-04-15}}}]}");
        assertThat(former.all(MeetingNoted.class)).isEmpty();

        var unheard = FILE.recorded(moved.replace("2024-04", "2024-05"));
        assertThat(unheard.only(MeetingNoted.class).on()).isEqualTo(LocalDate.parse("2024-05-15"));
        assertThat(unheard.only(MeetingOpened.class).meeting())
                .isEqualTo(unheard.only(MeetingNoted.class).meeting());
    }

    @Test
    void a_term_is_what_is_said_of_it() {
        var said = decided("2024-06-01", """
                {key: a, effects: [
                  {appoint: {body: club, person: Ann Said}},
                  {appoint: {body: club, person: Bo Said, term: not-stated}},
                  {appoint: {body: club, person: Cy Said, term: 2023}},
                  {appoint: {body: club, person: Di Said, term: {in: 2023}}},
                  {appoint: {body: club, person: Ed Said, term: {from: 2023, to: 2024-06}}},
                  {endMandate: {body: club, person: Ann Said, last: not-stated}},
                  {draftInstrument: {instrument: {name: Statutes, kind: other}}},
                  {adoptInstrument: {instrument: Statutes}}]}""");
        assertThat(said.all(RepresentativeAppointed.class).stream().map(RepresentativeAppointed::term))
                .containsExactly(
                        Term.from(LocalDate.parse("2024-06-01")),
                        Term.UNKNOWN,
                        term("2023-01-01", "2023-12-31"),
                        new Term(EdtfDate.of("2023"), null),
                        term("2023-01-01", "2024-06-30"));
        assertThat(said.only(MandateEnded.class).last()).isNull();
        assertThat(said.only(InstrumentAdopted.class).inForce()).isEqualTo(Term.UNKNOWN);
    }

    private static Term term(String first, String last) {
        return new Term(EdtfDate.of(first), EdtfDate.of(last));
    }

    @Test
    void who_gave_or_nominated_is_filled_in_by_nobody_but_a_decision_is_of_who_decided() {
        var happened = FILE.recorded(file("2024-06-02", """
                items:
                - item: 1
                  title: Tasks
                  running:
                  - {key: r, acts: [
                      {giveAssignment: {to: club, due: not-stated}},
                      {nominateRepresentative: {body: club, person: Ann Nominee}}]}
                  clauses:
                  - {key: a, effects: [{giveAssignment: {to: Ann Nominee, due: not-stated}}]}
                """));
        var given = happened.all(AssignmentGiven.class);
        assertThat(given.getFirst().by()).isNull();
        assertThat(given.getLast().by()).isNotNull();
        assertThat(happened.only(RepresentativeNominated.class).by()).isEqualTo(new Party.NotStated());
    }

    @Test
    void what_is_hearsay_or_reported_stands_as_that() {
        var told = FILE.recorded(file("2024-06-10", """
                items:
                - item: 1
                  title: Berths
                  matters: [Berths]
                  running:
                  - {key: h, as: hearsay, acts: [
                      {draftInstrument: {instrument: {name: Berth agreement, kind: agreement}}},
                      {awaitSignature: {instrument: Berth agreement, by: [club]}}]}
                  - {key: r, as: reported, acts: [{giveAssignment: {to: club, due: not-stated}}]}
                """));
        assertThat(told.all(SignatureAwaited.class))
                .extracting(e -> e.at().basis().toldAs())
                .containsExactly(ToldAs.HEARSAY);
        assertThat(told.only(AssignmentGiven.class).at().basis().toldAs()).isEqualTo(ToldAs.REPORTED);
        assertThat(told.only(InstrumentDrafted.class).at().basis().toldAs()).isEqualTo(ToldAs.HEARSAY);
    }

    @Test
    void what_is_only_told_ends_nothing_decides_nothing_and_is_not_intended() {
        FILE.refused(file("2024-06-11", """
                items:
                - item: 1
                  title: One
                  running:
                  - {key: a, acts: [{giveAssignment: {id: t, to: club, due: not-stated}}]}
                  - {key: b, as: hearsay, acts: [{completeAssignment: {assignment: t}}]}
                """))
                .satisfiesExactly(f -> assertThat(f).contains("what is hearsay ends nothing", "note: hearsay"));
        FILE.refused(file("2024-06-12", """
                items:
                - item: 1
                  title: One
                  running:
                  - {key: a, as: hearsay, effects: []}
                  - {key: b, as: intended, acts: [{giveAssignment: {to: club, due: not-stated}}]}
                """))
                .satisfiesExactly(
                        f -> assertThat(f).contains("what was decided stands under 'effects'"),
                        f -> assertThat(f).contains("note: intended"));
    }

    @Test
    void a_matter_is_tabled_to_the_next_meeting_of_the_body_or_of_another_one_whenever_that_is() {
        var tabled = decided("2024-06-14", """
                {key: a, effects: [
                  {table: {waitsFor: next-meeting}},
                  {table: {step: costs, waitsFor: {nextMeeting: club}}}]}""");
        assertThat(tabled.all(MeetingNoted.class)).isEmpty();
        assertThat(tabled.all(ItemTabled.class).stream().map(ItemTabled::waitsFor))
                .hasSize(2)
                .allSatisfy(w -> assertThat(w).isInstanceOf(WaitsFor.NextMeeting.class))
                .doesNotHaveDuplicates();
        FILE.refused(
                        file(
                                "2024-06-17",
                                "items: [{item: 1, title: One, matters: [Dredging], clauses: [{key: a, effects: [{table: {waitsFor: later}}]}]}]"))
                .satisfiesExactly(f -> assertThat(f).contains("next-meeting", "{nextMeeting: …}", "not-stated"));
    }

    @Test
    void a_day_that_is_proposed_has_its_hours_and_another_has_none() {
        var proposed = FILE.recorded(file("2024-06-15", """
                items:
                - item: 1
                  title: One
                  clauses:
                  - {key: a, effects: [{proposeOccasion: {occasion: {name: Open day}, days: [2024-09-01, 2024-09-08],
                      hours: [{on: 2024-09-08, starts: "13:00", ends: "15:00"}]}}]}
                  - {key: b, effects: [{scheduleOccasion: {occasion: {name: Regatta}, on: 2024-09-10, starts: "10:00"}}]}
                """));
        assertThat(proposed.only(OccasionProposed.class).hours())
                .containsExactly(
                        new OccasionHours(LocalDate.parse("2024-09-08"), LocalTime.of(13, 0), LocalTime.of(15, 0)));
        assertThat(proposed.only(OccasionScheduled.class).starts()).isEqualTo(LocalTime.of(10, 0));
        FILE.refused(file("2024-06-16", """
                items:
                - item: 1
                  title: One
                  clauses: [{key: a, effects: [{proposeOccasion: {occasion: {name: Open day 2}, days: [2024-09-01],
                    hours: [{on: 2024-09-08, starts: "13:00"}]}}]}]
                """))
                .satisfiesExactly(f -> assertThat(f).contains("hours of 2024-09-08", "none of the days"));
    }

    @Test
    void on_the_day_of_a_hand_over_one_seat_has_both() {
        var handed = decided("2024-06-03", """
                {key: a, effects: [
                  {establishBody: {body: {name: Seat of one, kind: board}}},
                  {adoptSeatPlan: {body: Seat of one, seats: [{kind: representative, number: 1}]}},
                  {appoint: {body: Seat of one, person: Jo Hand, term: {from: 2024-06-03, to: 2024-12-31}}},
                  {appoint: {body: Seat of one, person: Max Hand, term: {from: 2024-12-31}}}]}""");
        assertThat(handed.all(RepresentativeAppointed.class)).hasSize(2);
    }

    @Test
    void a_decision_that_is_on_no_matter_is_reserved_against_and_undone_as_any_other() {
        var recorded = FILE.recorded(file("2024-09-10", """
                items:
                - item: 1
                  title: Rowing times
                  clauses: [{key: a, words: to row at six, effects: []}, {key: b, words: to row at eight, effects: []}]
                  running:
                  - {key: r, acts: [{recordDissent: {decision: {of: {body: board, on: 2024-09-10}, key: 1/a}, by: club}}]}
                """));
        var dissent = recorded.only(DissentRecorded.class);
        assertThat(dissent.matter()).isNull();
        assertThat(dissent.decision())
                .isEqualTo(recorded.all(DecisionRecorded.class).getFirst().decision());
        var undone = FILE.recorded(file("2024-10-10", """
                items:
                - item: 1
                  title: Rowing times again
                  clauses: [{key: a, words: to row when one likes, effects: [
                    {rescindDecision: {decision: {of: {body: board, on: 2024-09-10}, key: 1/a}}}]}]
                """));
        assertThat(undone.only(DecisionRescinded.class).decision()).isEqualTo(dissent.decision());
        FILE.refused(file("2024-11-10", """
                items:
                - item: 1
                  title: Rowing times once more
                  clauses: [{key: a, words: not to row, effects: [
                    {rescindDecision: {decision: {of: {body: board, on: 2024-09-10}, key: 1/a}}}]}]
                """))
                .anySatisfy(fault -> assertThat(fault).contains("was rescinded"));
    }

    @Test
    void a_reservation_points_at_a_decision_of_the_same_file_and_a_later_file_at_an_earlier_decision() {
        var minutes = FILE.recorded("""
                meeting: {body: board, on: 2024-07-01}
                names: {bodies: {board: Harbour board}, people: [Bo Dissent]}
                items:
                - item: 1
                  title: Rotation
                  matters: [Rotation]
                  clauses:
                  - {key: a, words: adopted, effects: []}
                  running:
                  - {key: res, acts: [{recordDissent: {decision: a, by: Bo Dissent}}]}
                """);
        var decision = minutes.only(DecisionRecorded.class).decision();
        assertThat(minutes.only(DissentRecorded.class).decision()).isEqualTo(decision);

        var pointing = FILE.recorded("""
                meeting: {body: board, on: 2024-07-04}
                names: {bodies: {board: Harbour board}, people: [Bo Dissent]}
                items:
                - item: 1
                  title: Rotation
                  matters: [Rotation]
                  running:
                  - {key: res, acts: [{recordDissent: {decision: {of: {on: 2024-07-04}, key: 1/a}, by: Bo Dissent}}]}
                  clauses:
                  - {key: a, words: adopted, effects: []}
                """);
        assertThat(pointing.only(DissentRecorded.class).decision())
                .isEqualTo(pointing.only(DecisionRecorded.class).decision());

        var rescinded = decided("2024-07-02", """
                {key: a, effects: [{rescindDecision: {decision: {of: {on: 2024-07-01}, key: 1/a}}}]}""");
        assertThat(rescinded.only(DecisionRescinded.class).decision()).isEqualTo(decision);

        FILE.refused(file("2024-07-03", """
                        items:
                        - item: 1
                          title: Rotation
                          matters: [Rotation]
                          running:
                          - {key: b, acts: [{rescindDecision: {decision: 9/z}}]}
                          - {key: c, acts: [{rescindDecision: {decision: {of: {on: 1999-07-01}, key: 1/a}}}]}
                        """))
                .satisfiesExactly(
                        f -> assertThat(f).contains("unknown-decision", "9/z", "7/a"),
                        f -> assertThat(f).contains("unknown-meeting", "1999-07-01"));
    }
}
