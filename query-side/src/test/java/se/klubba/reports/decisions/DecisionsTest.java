package se.klubba.reports.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.Happened;
import se.klubba.words.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionsTest {
    private static final MatterId MATTER = new MatterId("m1");
    private static final BodyId BOARD = new BodyId("board");
    private static final InstrumentId ROUTINE = new InstrumentId("routine");
    private static final InstrumentId AGREEMENT = new InstrumentId("agreement");
    private static final int OUTCOME = 5;
    private static final int DISSENT = 6;
    private static final int SINCE = 7;

    private static MeetingId meeting(String day) {
        return new MeetingId("meeting-" + day);
    }

    /** In the only clause of the only item of that day's meeting. */
    private static Occurrence at(String day, int effect) {
        return Occurrence.on(EdtfDate.of(day))
                .at(new Basis(
                        meeting(day),
                        null,
                        ItemNumber.of(1),
                        new Basis.Clause("a", 1, effect, Basis.Block.DECISION),
                        null,
                        List.of(),
                        null));
    }

    /** What that clause led to. */
    private static Occurrence at(String day) {
        return at(day, 1);
    }

    private static DecisionRecorded decided(String decision, String day) {
        return new DecisionRecorded(
                new DecisionId(decision),
                meeting(day),
                ItemNumber.of(1),
                List.of(MATTER),
                Words.of(decision),
                at(day, 0));
    }

    /** What has come of each clause. */
    private static List<String> since(KlubbaEvent... events) {
        return Happened.told("decisions", "2020-12-31", events).table("clauses").stream()
                .map(row -> row.get(SINCE))
                .toList();
    }

    private static InstrumentNoted noted(InstrumentId instrument, String name) {
        return new InstrumentNoted(
                instrument, Words.of(name), InstrumentKind.ROUTINE, Term.UNKNOWN, Occurrence.UNDATED);
    }

    @Test
    void a_dissent_that_was_handed_in_before_the_period_belongs_to_the_clause_in_it() {
        var dissent = new DissentRecorded(
                new DecisionId("adopt"),
                MATTER,
                Party.of(BOARD),
                Words.of("not like this"),
                Occurrence.on(EdtfDate.of("2020-01-14")));
        var asked = Parameters.asOf(LocalDate.of(2020, 12, 31), Language.EN, EveryReport.ZONE)
                .within(LocalDate.of(2020, 1, 15), null);

        assertThat(Happened.told(
                                "decisions",
                                asked,
                                dissent,
                                decided("before", "2020-01-13"),
                                decided("adopt", "2020-01-15"))
                        .table("clauses"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(DISSENT)).contains("not like this"));
    }

    @Test
    void running_text_and_what_is_told_of_another_day_are_no_clauses_of_a_decision_block() {
        var told = Happened.told(
                "decisions",
                "2020-12-31",
                decided("clause", "2020-01-15"),
                decided("passing", "2020-02-15", Basis.Block.RUNNING),
                decided("told", "2020-03-15", Basis.Block.TOLD));

        assertThat(told.figures("decided", "running", "told")).containsExactly("decided=1", "running=1", "told=1");
        assertThat(told.table("clauses").stream().map(row -> row.get(2)))
                .containsExactly("1 a", "1, running text", "told in minutes");
    }

    private static DecisionRecorded decided(String words, String day, Basis.Block block) {
        var clause = new Basis.Clause("r1", 1, 0, block);
        return new DecisionRecorded(
                new DecisionId(words),
                meeting(day),
                ItemNumber.of(1),
                List.of(MATTER),
                Words.of(words),
                Occurrence.on(EdtfDate.of(day))
                        .at(new Basis(meeting(day), null, ItemNumber.of(1), clause, null, List.of(), null)));
    }

    @Test
    void a_decision_of_a_body_outside_its_meetings_counts_for_that_body_with_what_came_of_it() {
        var file = "11111111-1111-4111-8111-111111111111";
        var between = new DecisionRecorded(
                new DecisionId("circulated"), null, null, List.of(MATTER), Words.of("we apply"), told(file, 0));
        var task = new AssignmentGiven(
                new AssignmentId("apply"),
                List.of(),
                BOARD,
                Party.of(BOARD),
                new Due.NotStated(),
                Words.of("apply"),
                told(file, 1));
        var asked = Parameters.asOf(LocalDate.of(2020, 12, 31), Language.EN, EveryReport.ZONE);

        var told = Happened.told("decisions", asked.of(List.of(BOARD)), between, task);
        assertThat(told.figures("told", "with-assignments")).containsExactly("told=1", "with-assignments=1");
        assertThat(told.table("clauses").getFirst()).contains("board", "we apply");
        assertThat(Happened.told("decisions", asked.of(List.of(new BodyId("other"))), between, task)
                        .table("clauses"))
                .isEmpty();
        assertThat(Happened.told(
                                "flow",
                                asked.of(List.of(BOARD)),
                                new MatterRaised(MATTER, Words.of("Grant"), null, Occurrence.UNDATED),
                                between)
                        .figures("decided"))
                .containsExactly("decided=1");
    }

    /** Told in minutes of another meeting, of a day that is known to the month. */
    private static Occurrence told(String file, int effect) {
        var clause = new Basis.Clause("pc", 1, effect, Basis.Block.TOLD);
        return Occurrence.on(EdtfDate.of("2020-03"))
                .at(new Basis(null, BOARD, null, null, clause, null, List.of(), file + "/told/pc"));
    }

    @Test
    void that_something_was_done_is_told_though_it_was_reported_on_later_the_same_day() {
        var task = new AssignmentId("task");
        assertThat(since(
                        decided("ask", "2020-01-15"),
                        new AssignmentGiven(
                                task,
                                List.of(MATTER),
                                BOARD,
                                Party.of(BOARD),
                                new Due.NotStated(),
                                Words.of("count"),
                                at("2020-01-15")),
                        new AssignmentCompleted(task, Occurrence.on(EdtfDate.of("2020-03-15"))),
                        new AssignmentReported(
                                task,
                                Party.of(BOARD),
                                Words.of("all counted"),
                                Occurrence.on(EdtfDate.of("2020-03-15")))))
                .containsExactly("2020-03-15 Completed – count");
    }

    @Test
    void what_happened_after_the_day_of_the_report_does_not_count() {
        assertThat(since(
                        noted(ROUTINE, "Routine"),
                        noted(AGREEMENT, "Agreement"),
                        decided("adopt", "2020-01-15"),
                        new InstrumentAdopted(ROUTINE, Term.UNKNOWN, at("2020-01-15")),
                        decided("supersede", "2021-03-15"),
                        new InstrumentSuperseded(ROUTINE, AGREEMENT, at("2021-03-15"))))
                .containsExactly("");
    }

    @Test
    void what_was_adopted_and_superseded_later_is_told() {
        assertThat(since(
                        noted(ROUTINE, "Routine"),
                        noted(AGREEMENT, "Agreement"),
                        decided("adopt", "2020-01-15"),
                        new InstrumentAdopted(ROUTINE, Term.UNKNOWN, at("2020-01-15")),
                        decided("supersede", "2020-03-15"),
                        new InstrumentSuperseded(ROUTINE, AGREEMENT, at("2020-03-15"))))
                .containsExactly("2020-03-15 Routine superseded by Agreement", "");
    }

    @Test
    void of_a_matter_that_was_sent_away_the_answer_and_the_later_decision_are_told() {
        assertThat(since(
                        decided("refer", "2020-01-15"),
                        new MatterReferred(MATTER, Party.of(BOARD), null, at("2020-01-15")),
                        new ReferralReturned(MATTER, BOARD, Words.of("yes"), Occurrence.on(EdtfDate.of("2020-02-01"))),
                        decided("agree", "2020-03-15")))
                .containsExactly("2020-02-01 Returned by board: yes\n2020-03-15 Decided: agree", "");
    }

    @Test
    void of_one_that_was_tabled_the_next_step_is_told_and_nothing_of_its_own_item() {
        assertThat(since(
                        decided("table", "2020-01-15"),
                        new ItemTabled(MATTER, null, new WaitsFor.NotStated(), at("2020-01-15")),
                        new ItemTakenFromTable(MATTER, Occurrence.on(EdtfDate.of("2020-02-01")))))
                .containsExactly("2020-02-01 Taken from the table");
    }

    @Test
    void a_decision_that_is_superseded_names_the_one_that_supersedes_it() {
        assertThat(since(
                        decided("first", "2020-01-15"),
                        decided("second", "2020-03-15"),
                        new DecisionSuperseded(
                                new DecisionId("first"), new DecisionId("second"), MATTER, at("2020-03-15"))))
                .containsExactly("2020-03-15 Decided: second\n2020-03-15 Decision superseded", "");
    }

    @Test
    void what_a_decision_is_subject_to_is_told_with_it_and_so_is_that_it_took_effect_or_lapsed() {
        var rows = Happened.told(
                        "decisions",
                        "2020-12-31",
                        subject("twice", "2020-01-15", new SubjectTo(SubjectKind.SECOND_READING, null)),
                        subject("if", "2020-02-15", new SubjectTo(SubjectKind.CONDITION, Words.of("if they pay"))),
                        new DecisionTookEffect(
                                new DecisionId("twice"),
                                List.of(MATTER),
                                null,
                                Occurrence.on(EdtfDate.of("2020-03-15"))),
                        new DecisionLapsed(
                                new DecisionId("if"),
                                List.of(MATTER),
                                Words.of("they did not"),
                                Occurrence.on(EdtfDate.of("2020-04-15"))))
                .table("clauses");
        assertThat(rows.stream().map(row -> row.get(OUTCOME)))
                .containsExactly("Subject to a second reading", "Subject to a condition: if they pay");
        assertThat(rows.getFirst().get(SINCE)).startsWith("2020-03-15 Decision takes effect");
        assertThat(rows.getLast().get(SINCE)).startsWith("2020-04-15").contains("they did not");
    }

    private static DecisionRecorded subject(String decision, String day, SubjectTo subject) {
        return new DecisionRecorded(
                new DecisionId(decision),
                meeting(day),
                ItemNumber.of(1),
                List.of(MATTER),
                Words.of(decision),
                null,
                null,
                subject,
                at(day, 0));
    }
}
