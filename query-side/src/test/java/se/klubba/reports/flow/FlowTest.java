package se.klubba.reports.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
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
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.Happened;
import se.klubba.reports.testing.Parts;
import se.klubba.words.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowTest {
    private static final MatterId IT = new MatterId("x1");
    private static final BodyId COUNCIL = new BodyId("council");

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private static DecisionRecorded decided(String day) {
        return new DecisionRecorded(
                new DecisionId("d" + day), new MeetingId("m" + day), null, List.of(IT), Words.of("att"), on(day));
    }

    private static Happened told(KlubbaEvent... then) {
        var all = new ArrayList<KlubbaEvent>(
                List.of(new MatterRaised(IT, Words.of("Busslinjer"), COUNCIL, on("2020-01-01"))));
        all.addAll(Arrays.asList(then));
        return Happened.told("flow", "2020-12-31", all.toArray(KlubbaEvent[]::new));
    }

    @Test
    void a_matter_is_decided_by_the_first_decision_since_it_was_open_and_stays_so_when_it_is_closed() {
        var told = told(decided("2020-01-31"), decided("2020-03-01"), new MatterClosed(IT, on("2020-04-01")));

        assertThat(told.figures("decided", "ended-otherwise", "open", "median"))
                .containsExactly("decided=1", "ended-otherwise=0", "open=0", "median=30");
    }

    @Test
    void what_a_clause_only_laid_on_record_ended_without_a_decision_unless_it_was_decided_before() {
        var only = new KlubbaEvent[] {
            new DecisionRecorded(
                    new DecisionId("d"), new MeetingId("m"), ItemNumber.of(3), List.of(IT), Words.of("att"), clause(0)),
            new LaidOnRecord(List.of(IT), null, null, false, clause(1))
        };
        assertThat(told(only).figures("decided", "ended-otherwise", "open"))
                .containsExactly("decided=0", "ended-otherwise=1", "open=0");
        assertThat(told(decided("2020-01-31"), only[0], only[1]).figures("decided", "ended-otherwise", "open"))
                .containsExactly("decided=1", "ended-otherwise=0", "open=0");

        var asked = new AssignmentGiven(
                new AssignmentId("a"), List.of(IT), COUNCIL, Party.of(COUNCIL), new Due.NotStated(), null, clause(2));
        assertThat(told(only[0], only[1], asked).figures("decided", "ended-otherwise", "open"))
                .as("it gave a task as well")
                .containsExactly("decided=1", "ended-otherwise=0", "open=0");
    }

    private static Occurrence clause(int effect) {
        return Answers.at(new MeetingId("m"), "2020-03-01", 3, 1, effect);
    }

    @Test
    void a_matter_counts_for_the_body_before_which_it_was_raised_and_for_each_that_dealt_with_it() {
        var meeting = new MeetingId("m");
        var board = new BodyId("board");
        var asked = Parameters.asOf(LocalDate.parse("2020-12-31"), Language.EN, EveryReport.ZONE);
        var events = new KlubbaEvent[] {
            new MeetingNoted(meeting, board, LocalDate.parse("2020-01-31"), Occurrence.UNDATED),
            new MatterRaised(IT, Words.of("Busslinjer"), null, on("2020-01-01")),
            new DecisionRecorded(
                    new DecisionId("d"),
                    meeting,
                    null,
                    List.of(IT),
                    Words.of("att"),
                    on("2020-01-31").at(new Basis(meeting, null, null, null, null, List.of(), null)))
        };

        assertThat(Happened.told("flow", asked.of(List.of(board)), events).figures("raised", "decided"))
                .containsExactly("raised=1", "decided=1");
        assertThat(Happened.told("flow", asked.of(List.of(COUNCIL)), events).figures("raised", "decided"))
                .containsExactly("raised=0", "decided=0");
        assertThat(Happened.told("flow", asked, events).table("by-body"))
                .extracting(row -> row.getFirst() + " " + row.get(2))
                .containsExactly("board 1");
    }

    @Test
    void what_happened_after_the_day_of_the_report_does_not_count() {
        assertThat(told(decided("2021-01-01")).figures("decided", "open")).containsExactly("decided=0", "open=1");
    }

    @Test
    void a_matter_that_is_taken_up_again_is_open_until_it_is_decided_again() {
        var reopened = new MatterReopened(IT, on("2020-02-10"));

        assertThat(told(decided("2020-01-31"), reopened).figures("decided", "still-open"))
                .containsExactly("decided=0", "still-open=1");
        assertThat(told(decided("2020-01-31"), reopened, decided("2020-03-01")).figures("decided", "median"))
                .containsExactly("decided=1", "median=60");
    }

    @Test
    void what_was_never_decided_has_ended_in_another_way() {
        assertThat(told(new MatterClosed(IT, on("2020-04-01"))).figures("decided", "ended-otherwise", "median"))
                .containsExactly("decided=0", "ended-otherwise=1", "median=null");
        assertThat(told(decided("2020-02-01"), new DeclaredOutsideRemit(IT, List.of(), on("2020-04-01")))
                        .figures("decided", "ended-otherwise"))
                .containsExactly("decided=0", "ended-otherwise=1");
    }

    @Test
    void what_is_sent_back_to_two_at_once_is_sent_back_once_and_waits_for_both() {
        var told = told(
                new MatterReferredBack(IT, Party.of(new BodyId("one")), null, on("2020-02-01")),
                new MatterReferredBack(IT, Party.of(new BodyId("other")), null, on("2020-02-01")));

        assertThat(told.figures("referred-back", "open")).containsExactly("referred-back=1", "open=1");
        assertThat(told.table("longest-waiting"))
                .containsExactly(List.of(
                        "Busslinjer",
                        "council",
                        "2020-01-01",
                        "365",
                        "referred back",
                        "one\nother",
                        "2020-02-01",
                        "334"));
    }

    /** Raised a month later it has waited four months longer for what it waits for now. */
    @Test
    void what_has_waited_longest_for_what_it_waits_for_comes_first() {
        var other = new MatterId("x2");
        var told = told(
                new ItemTabled(IT, null, new WaitsFor.NotStated(), on("2020-02-01")),
                new MatterRaised(other, Words.of("Hallplatser"), COUNCIL, on("2020-02-01")),
                new ItemTabled(other, null, new WaitsFor.NotStated(), on("2020-03-01")),
                new ItemTabled(IT, null, new WaitsFor.ForPreparation(COUNCIL), on("2020-07-01")));

        assertThat(told.table("longest-waiting").stream().map(row -> row.getFirst() + " " + row.getLast()))
                .containsExactly("Hallplatser 305", "Busslinjer 183");
    }

    @Test
    void the_bars_of_the_chart_add_up_to_those_that_were_decided() {
        var other = new MatterId("x2");
        var told = told(
                decided("2020-01-31"),
                new MatterRaised(other, Words.of("Hallplatser"), COUNCIL, on("2020")),
                new DecisionRecorded(
                        new DecisionId("other"),
                        new MeetingId("m"),
                        null,
                        List.of(other),
                        Words.of("att"),
                        on("2020-12-31")));

        assertThat(told.figures("decided")).containsExactly("decided=2");
        assertThat(new Parts(told.document()).bars("time"))
                .containsExactly(
                        "0 to 30 days: 1",
                        "31 to 90 days: 0",
                        "91 to 180 days: 0",
                        "181 to 365 days: 0",
                        "more than 365 days: 0",
                        "days not known: 1");
    }

    @Test
    void what_is_tabled_again_at_another_meeting_is_tabled_twice() {
        var told = told(
                new ItemTabled(IT, null, new WaitsFor.NotStated(), on("2020-02-01")),
                new ItemTabled(IT, null, new WaitsFor.ForPreparation(COUNCIL), on("2020-05-01")));

        assertThat(told.figures("tabled", "raised")).containsExactly("tabled=2", "raised=1");
        assertThat(told.table("longest-waiting").getFirst()).contains("preparation (beredning) by council");
    }

    /** As if it had been recorded right at once: matters come in the order in which it was first heard of them. */
    @Test
    void an_entry_that_was_corrected_to_be_about_something_else_leaves_no_trace_where_it_was() {
        var other = new MatterId("x2");
        var wrong = new MatterClosed(IT, on("2019-01-01"));
        var right = new MatterClosed(new MatterId("x3"), on("2019-01-01"));

        var told = told(
                new MatterRaised(other, Words.of("Tåg"), COUNCIL, on("2019-06-01")),
                wrong,
                new EntryCorrected(2, 2, right, wrong.keys(), null, on("2020-05-01")));

        assertThat(told.facts("raised")).containsExactly(1L, 0L);
    }
}
