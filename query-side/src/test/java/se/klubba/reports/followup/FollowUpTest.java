package se.klubba.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.reports.testing.Happened;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowUpTest {
    private static final AssignmentId IT = new AssignmentId("a1");
    private static final BodyId COUNCIL = new BodyId("council");
    private static final BodyId GROUP = new BodyId("group");
    private static final Due SPRING = new Due.Within(LocalDate.parse("2020-03-01"), LocalDate.parse("2020-05-31"));

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private static AssignmentGiven given(Due due) {
        return new AssignmentGiven(
                IT, List.of(), COUNCIL, Party.of(COUNCIL), due, Words.of("Kartlägg"), on("2020-01-10"));
    }

    private static Happened told(Due due, KlubbaEvent... then) {
        var all = new ArrayList<KlubbaEvent>(List.of(given(due)));
        all.addAll(Arrays.asList(then));
        return Happened.told("follow-up", "2020-12-31", all.toArray(KlubbaEvent[]::new));
    }

    @ParameterizedTest(name = "done {0}: in time {1}, late {2}, not known {3}, after {4} days")
    @CsvSource(
            nullValues = "null",
            value = {
                "2020-05-31, 1, 0, 0, 142",
                "2020-06-01, 0, 1, 0, 143",
                // on some day of May, which all are in time; which day is not known
                "2020-05, 1, 0, 0, null",
                "2020-06, 0, 1, 0, null",
                "2020, 0, 0, 1, null",
                "../2020-06-30, 0, 0, 1, null"
            })
    void whether_it_was_done_in_time(String done, int inTime, int late, int notKnown, String days) {
        var told = told(SPRING, new AssignmentCompleted(IT, on(done)));

        assertThat(told.figures("given", "in-time", "late", "done", "open", "median"))
                .containsExactly(
                        "given=1", "in-time=" + inTime, "late=" + late, "done=" + notKnown, "open=0", "median=" + days);
    }

    @Test
    void what_was_done_after_the_day_of_the_report_is_open() {
        assertThat(told(SPRING, new AssignmentCompleted(IT, on("2021-01-01"))).figures("late", "open", "overdue"))
                .containsExactly("late=0", "open=1", "overdue=1");
    }

    @Test
    void where_no_day_was_said_it_is_neither_late_nor_overdue() {
        assertThat(told(new Due.NotStated()).figures("open", "overdue", "never-reported"))
                .containsExactly("open=1", "overdue=0", "never-reported=1");
        assertThat(told(new Due.NotStated(), new AssignmentCompleted(IT, on("2020-11-01")))
                        .figures("in-time", "late", "done"))
                .containsExactly("in-time=0", "late=0", "done=1");
    }

    @Test
    void the_last_said_time_counts() {
        var told = told(
                SPRING,
                new DueChanged(IT, new Due.OnDay(LocalDate.parse("2020-08-31")), on("2020-04-01")),
                new AssignmentCompleted(IT, on("2020-08-31")));

        assertThat(told.figures("in-time", "late", "due-changed"))
                .containsExactly("in-time=1", "late=0", "due-changed=1");
    }

    @Test
    void what_is_due_at_a_meeting_moves_with_it() {
        var meeting = new MeetingId("m1");
        var told = told(
                new Due.AtMeeting(meeting),
                new MeetingNoted(meeting, COUNCIL, LocalDate.parse("2020-03-01"), Occurrence.UNDATED),
                new MeetingRescheduled(meeting, LocalDate.parse("2020-04-01"), null, on("2020-02-01")),
                new AssignmentCompleted(IT, on("2020-03-20")));

        assertThat(told.figures("in-time", "late")).containsExactly("in-time=1", "late=0");
    }

    @Test
    void what_was_done_and_goes_on_is_open_again() {
        var told = told(
                SPRING,
                new AssignmentCompleted(IT, on("2020-04-01")),
                new AssignmentContinued(IT, null, on("2020-05-01")));

        assertThat(told.figures("open", "overdue", "never-reported"))
                .containsExactly("open=1", "overdue=1", "never-reported=0");
        // from 31 May to 31 December
        assertThat(told.table("open-assignments").getFirst()).contains("214", "2020-05-01");
    }

    @Test
    void what_was_discharged_is_not_done() {
        var told = told(SPRING, new AssignmentDischarged(IT, on("2020-04-01")));

        assertThat(told.figures("in-time", "done", "discharged", "open", "median"))
                .containsExactly("in-time=0", "done=0", "discharged=1", "open=0", "median=null");
    }

    @Test
    void who_has_it_now_is_its_recipient() {
        var told = told(SPRING, new AssignmentReassigned(IT, Party.of(GROUP), on("2020-02-01")));

        assertThat(told.table("by-recipient"))
                .singleElement()
                .satisfies(row -> assertThat(row.getFirst()).isEqualTo("group"));
    }
}
