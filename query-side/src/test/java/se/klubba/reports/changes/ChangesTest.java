package se.klubba.reports.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.reading.testing.Register;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.reports.testing.Parts;
import se.klubba.words.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesTest {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final BodyId BOARD = new BodyId("board");
    private static final MatterId MATTER = new MatterId("m1");
    private static final PersonId ADA = new PersonId("ada");

    private final Register register = new Register();

    @BeforeEach
    void a_register() {
        register.recordedOn("2020-01-10")
                .with(
                        new BodyEstablished(COUNCIL, Words.of("Council"), BodyKind.COUNCIL, on("2020-01-01")),
                        new BodyEstablished(BOARD, Words.of("Board"), BodyKind.BOARD, on("2020-01-01")),
                        new PersonNoted(ADA, Words.of("Ada"), Occurrence.UNDATED),
                        new MatterRaised(MATTER, Words.of("A matter"), COUNCIL, on("2020-01-02")));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private static RepresentativeAppointed appointed(BodyId body, String first, String day) {
        return new RepresentativeAppointed(
                body, ADA, MandateKind.CHAIR, null, Term.from(LocalDate.parse(first)), on(day));
    }

    private Parts told(String from, String to, BodyId... bodies) {
        var log = new MemoryLog(register.events());
        return told(from, to, log.head(), bodies);
    }

    private Parts told(String from, String to, long position, BodyId... bodies) {
        var asked = Parameters.asOf(LocalDate.parse("2020-12-31"), Language.EN, EveryReport.ZONE)
                .within(LocalDate.parse(from), LocalDate.parse(to))
                .of(List.of(bodies));
        return new Parts(EveryReport.run(new Changes(), asked, new MemoryLog(register.events()), position));
    }

    @Test
    void a_day_against_itself_shows_nothing() {
        var told = told("2020-01-31", "2020-01-31");

        assertThat(List.of("bodies", "seats", "matters", "assignments", "instruments", "meetings", "learnt", "amended"))
                .allSatisfy(figure -> assertThat(told.figure(figure)).isZero());
    }

    @Test
    void what_is_otherwise_on_the_second_day_is_told_with_both() {
        register.with(
                new BodyRenamed(COUNCIL, Words.of("County council"), on("2020-02-01")),
                new MatterClosed(MATTER, on("2020-02-03")));
        var told = told("2020-01-31", "2020-02-29");

        assertThat(told.rows("bodies-table")).containsExactly(List.of("County council", "Council", "County council"));
        assertThat(told.rows("matters-table")).containsExactly(List.of("A matter", "raised", "closed"));
        assertThat(told("2020-01-31", "2020-02-02").rows("matters-table")).isEmpty();
    }

    @Test
    void each_day_is_told_with_what_things_were_called_and_whose_they_were_on_it_and_nothing_by_an_identifier() {
        var june = new MeetingId("june");
        register.with(
                new MeetingScheduled(june, COUNCIL, LocalDate.parse("2020-06-10"), null, null, null, on("2020-01-05")),
                new AssignmentGiven(
                        new AssignmentId("task"),
                        List.of(MATTER),
                        COUNCIL,
                        Party.of(BOARD),
                        new Due.AtMeeting(june),
                        null,
                        on("2020-02-03")),
                new BodyDissolved(BOARD, List.of(COUNCIL), on("2020-04-01")),
                new MeetingRescheduled(june, LocalDate.parse("2020-06-17"), null, on("2020-04-01")));

        assertThat(told("2020-01-31", "2020-02-29").rows("assignments-table"))
                .containsExactly(List.of(
                        "Assignment given to Board, due Council 2020-06-10",
                        "–",
                        "open, Board, due: Council 2020-06-10"));
        assertThat(told("2020-01-31", "2020-04-30").rows("assignments-table"))
                .singleElement()
                .satisfies(row -> assertThat(row.getLast())
                        .isEqualTo("open, Council, due: Council 2020-06-17, moved from 2020-06-10"));
    }

    @Test
    void a_seat_is_held_from_its_first_day_whenever_that_was_decided() {
        register.with(appointed(COUNCIL, "2020-03-01", "2020-02-01"));

        assertThat(told("2020-01-31", "2020-02-29").rows("seats-table")).isEmpty();
        assertThat(told("2020-02-29", "2020-03-01").rows("seats-table"))
                .containsExactly(List.of("Council", "–", "chair: Ada"));
    }

    @Test
    void a_seat_that_was_given_later_for_a_day_that_had_passed_is_told() {
        register.with(appointed(COUNCIL, "2020-02-10", "2020-06-01"));

        assertThat(told("2020-01-31", "2020-02-29").rows("seats-table"))
                .containsExactly(List.of("Council", "–", "chair: Ada"));
    }

    private static DecisionRecorded decided(String decision, String day) {
        return new DecisionRecorded(
                new DecisionId(decision),
                new MeetingId("meeting-" + day),
                ItemNumber.of(1),
                List.of(MATTER),
                Words.of("so be it"),
                on(day));
    }

    @Test
    void a_second_decision_is_told_and_so_is_one_that_is_superseded() {
        register.with(
                decided("d1", "2020-01-15"),
                decided("d2", "2020-02-15"),
                new DecisionSuperseded(new DecisionId("d1"), new DecisionId("d2"), MATTER, on("2020-03-15")));

        assertThat(told("2020-01-31", "2020-02-29").rows("matters-table"))
                .containsExactly(List.of(
                        "A matter",
                        "decided, decisions: 1, the last on 2020-01-15",
                        "decided, decisions: 2, the last on 2020-02-15"));
        assertThat(told("2020-02-29", "2020-03-31").rows("matters-table"))
                .containsExactly(List.of(
                        "A matter",
                        "decided, decisions: 2, the last on 2020-02-15",
                        "decided, decisions: 2, the last on 2020-02-15, superseded decisions: 1"));
    }

    @Test
    void a_matter_that_is_handed_to_another_body_is_with_that() {
        register.with(
                new MatterReferred(MATTER, Party.of(COUNCIL), null, on("2020-01-15")),
                new MatterReferred(MATTER, Party.of(BOARD), null, on("2020-02-15")));

        assertThat(told("2020-01-31", "2020-02-29").rows("matters-table"))
                .containsExactly(List.of("A matter", "referred, waits for: Council", "referred, waits for: Board"));
    }

    @Test
    void an_instrument_that_is_superseded_names_what_by() {
        var routine = new InstrumentId("routine");
        var agreement = new InstrumentId("agreement");
        register.with(
                noted(routine, "Routine"),
                noted(agreement, "Agreement"),
                new InstrumentSuperseded(routine, agreement, on("2020-02-15")));

        assertThat(told("2020-01-31", "2020-02-29").rows("instruments-table"))
                .extracting(row -> row.get(0) + ": " + row.get(2))
                .anyMatch(told -> told.startsWith("Routine: ") && told.endsWith("superseded by Agreement"));
    }

    private static InstrumentNoted noted(InstrumentId instrument, String name) {
        return new InstrumentNoted(
                instrument, Words.of(name), InstrumentKind.ROUTINE, Term.UNKNOWN, Occurrence.UNDATED);
    }

    @Test
    void of_two_holders_whom_nobody_knows_each_is_told() {
        register.with(unknown("2020-02-01"), unknown("2020-02-02"));

        assertThat(told("2020-01-31", "2020-02-29").rows("seats-table"))
                .containsExactly(
                        List.of("Council", "–", "representative: someone unknown"),
                        List.of("Council", "–", "representative: someone unknown"));
    }

    private static MandateNoted unknown(String first) {
        return new MandateNoted(
                COUNCIL, null, MandateKind.REPRESENTATIVE, null, Term.from(LocalDate.parse(first)), Occurrence.UNDATED);
    }

    @Test
    void only_what_is_of_a_body_is_told_where_it_is_asked_for() {
        register.with(appointed(COUNCIL, "2020-02-01", "2020-02-01"), appointed(BOARD, "2020-02-01", "2020-02-01"));

        assertThat(told("2020-01-31", "2020-02-29").figure("seats")).isEqualTo(2);
        assertThat(told("2020-01-31", "2020-02-29", BOARD).rows("seats-table"))
                .containsExactly(List.of("Board", "–", "chair: Ada"));
    }

    @Test
    void what_was_recorded_after_the_first_day_about_the_time_before_it_was_learnt() {
        register.recordedOn("2020-02-10").with(appointed(COUNCIL, "2020-01-15", "2020-01-15"));
        var told = told("2020-01-31", "2020-02-29");

        // as we know it now she sat there on both days
        assertThat(told.rows("seats-table")).isEmpty();
        assertThat(told.rows("learnt-table"))
                .containsExactly(List.of(
                        "2020-01-15",
                        "Appointed chair in Council: Ada, from 2020-01-15",
                        "2020-02-10 13:00",
                        "secretary"));
        assertThat(told("2020-01-31", "2020-02-29", 4).figure("learnt")).isZero();
    }

    @Test
    void a_correction_after_the_first_day_is_told_with_what_stood_before() {
        register.recordedOn("2020-02-10")
                .with(new EntryCorrected(
                        3,
                        3,
                        new MatterRaised(MATTER, Words.of("The matter"), COUNCIL, on("2020-01-02")),
                        Set.of(),
                        null,
                        Occurrence.UNDATED));

        assertThat(told("2020-01-31", "2020-02-29").rows("amended-table"))
                .containsExactly(List.of(
                        "2020-02-10 13:00",
                        "secretary",
                        "2020-01-02 Raised: A matter",
                        "2020-01-02 Raised: The matter"));
        assertThat(told("2020-02-10", "2020-02-29").figure("amended")).isZero();
    }
}
