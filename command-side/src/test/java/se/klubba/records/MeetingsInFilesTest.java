package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.web.CommandSide;
import se.klubba.embedded.testing.Stores;
import se.klubba.kernel.EdtfDate;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.record.event.RecordEvent.SourceAdded;

/** What a file tells of its own meeting: that it was called, and the days on which it sat. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingsInFilesTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);

    @BeforeAll
    static void board() {
        FILE.recorded("meeting: {body: {name: Quay board, kind: board}, on: 2024-01-10}\n");
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String file(String meeting, String rest) {
        return "meeting: {body: Quay board, " + meeting + "}\n" + rest;
    }

    private static String called(String when, String call) {
        return "- {key: called, at: {on: " + when + "}, acts: [{scheduleMeeting: {body: Quay board, " + call + "}}]}\n";
    }

    @Test
    void minutes_that_tell_of_the_call_to_their_meeting_mean_that_one_meeting() {
        var recorded = FILE.recorded(
                file("on: 2024-02-20, starts: \"18:00\"", "told:\n" + called("2024-02-01", "on: 2024-02-20")));
        var scheduled = recorded.only(MeetingScheduled.class);
        assertThat(scheduled.at().happenedOn()).isEqualTo(EdtfDate.of("2024-02-01"));
        assertThat(scheduled.starts()).isEqualTo(LocalTime.of(18, 0));
        assertThat(recorded.only(MeetingOpened.class).meeting()).isEqualTo(scheduled.meeting());
        assertThat(recorded.all(MeetingNoted.class)).isEmpty();
    }

    @Test
    void minutes_may_tell_that_their_meeting_was_called_for_one_day_and_moved_to_another() {
        var recorded = FILE.recorded(file("on: 2024-03-20", "told:\n" + called("2024-03-01", "on: 2024-03-15") + """
                - {key: moved, at: {on: 2024-03-10}, acts: [{rescheduleMeeting: {meeting: {body: Quay board, on: 2024-03-15}, to: 2024-03-20}}]}
                """));
        var meeting = recorded.only(MeetingOpened.class).meeting();
        assertThat(recorded.only(MeetingScheduled.class).meeting()).isEqualTo(meeting);
        assertThat(recorded.only(MeetingRescheduled.class).meeting()).isEqualTo(meeting);
    }

    @Test
    void a_call_that_is_on_record_is_told_once_more_and_another_hour_is_asked_about() {
        SIDE.postBytes(
                "/api/documents?name=call.txt",
                "The board is called to 20 April.".getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "text/plain");
        FILE.recorded(file("on: 2024-04-02", """
                items: [{item: 1, title: Next, running: [{key: r, acts: [{scheduleMeeting: {body: Quay board, on: 2024-04-20, starts: "18:00"}}]}]}]
                """));
        FILE.refused(file("on: 2024-04-20", "told:\n" + called("2024-04-02", "on: 2024-04-20, starts: \"17:00\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .contains("meeting-exists", "is called already, for 2024-04-20 at 18:00")
                        .contains("reschedule it"));
        var recorded = FILE.recorded(
                file(
                        "on: 2024-04-20, document: call.txt",
                        "told: [{key: called, at: {on: 2024-04-02}, source: {lines: 1}, acts: [{scheduleMeeting: {body: Quay board, on: 2024-04-20}}]}]\n"));
        assertThat(recorded.all(MeetingScheduled.class)).isEmpty();
        assertThat(recorded.only(SourceAdded.class).at().basis().sources()).hasSize(1);
    }

    @Test
    void an_item_after_one_of_a_later_sitting_is_of_that_day_and_so_are_standard_items() {
        var recorded = FILE.recorded(file("on: [2024-07-01, 2024-07-02]", """
                items:
                - {item: 1, title: One, approves: agenda}
                - {item: 2, title: Two, on: 2024-07-02, previous: 2024-01-10}
                - {item: 3, title: Three, clauses: [{key: a, words: to go on, effects: []}]}
                - {item: 4, title: Four, on: 2024-07-01, clauses: [{key: a, words: to look back, effects: []}]}
                """));
        assertThat(recorded.only(AgendaApproved.class).at().happenedOn()).isEqualTo(EdtfDate.of("2024-07-01"));
        assertThat(recorded.only(LaidOnRecord.class).at().happenedOn()).isEqualTo(EdtfDate.of("2024-07-02"));
        assertThat(recorded.all(DecisionRecorded.class))
                .extracting(d -> d.item() + " " + d.at().happenedOn())
                .containsExactly("1 2024-07-01", "2 2024-07-02", "3 2024-07-02", "4 2024-07-01");
    }

    @Test
    void what_stands_after_that_the_meeting_was_adjourned_is_of_the_day_to_which_it_was() {
        var recorded = FILE.recorded(file("on: [2024-08-01, 2024-08-05]", """
                items:
                - {item: 1, title: One, clauses: [{key: a, words: to go on in four days, effects: [{adjournMeeting: {to: 2024-08-05}}]}]}
                - {item: 2, title: Two, clauses: [{key: a, words: to end, effects: []}]}
                """));
        assertThat(recorded.all(DecisionRecorded.class))
                .extracting(d -> d.item() + " " + d.at().happenedOn())
                .containsExactly("1 2024-08-01", "2 2024-08-05");
    }

    @Test
    void an_item_of_a_day_that_is_none_of_the_meeting_is_refused_with_what_would_be_right() {
        FILE.refused(file("on: [2024-09-01, 2024-09-02]", """
                        items:
                        - {item: 1, title: One, on: 2024-09-03, clauses: [{key: a, words: to go on, effects: [{postpone: {}}]}]}
                        - {item: 2, title: Two, on: 2024-08-31}
                        """))
                .satisfiesExactly(
                        f -> assertThat(f)
                                .contains(
                                        "wrong-date",
                                        "2024-09-03 is no day of this meeting, which is of 2024-09-01, 2024-09-02",
                                        "on: [2024-09-01, 2024-09-02, 2024-09-03]"),
                        f -> assertThat(f).contains("unknown-verb"),
                        f -> assertThat(f).contains("wrong-date", "on: [2024-08-31, 2024-09-01, 2024-09-02]"));
    }

    @Test
    void a_day_to_which_it_was_adjourned_or_after_its_midnight_is_one_of_the_meeting() {
        var adjourned = FILE.recorded(file("on: 2024-09-08", """
                items:
                - {item: 1, title: One, clauses: [{key: a, words: to go on tomorrow, effects: [{adjournMeeting: {to: 2024-09-09}}]}]}
                - {item: 2, title: Two, on: 2024-09-08, clauses: [{key: a, words: to stay, effects: []}]}
                - {item: 3, title: Three, on: 2024-09-09, clauses: [{key: a, words: to end, effects: []}]}
                """));
        assertThat(adjourned.all(DecisionRecorded.class))
                .extracting(d -> d.item() + " " + d.at().happenedOn())
                .containsExactly("1 2024-09-08", "2 2024-09-08", "3 2024-09-09");
        var late = FILE.recorded(file("on: 2024-09-15, starts: '19:00', ends: '01:30'", """
                items:
                - {item: 1, title: One, on: 2024-09-16, clauses: [{key: a, words: to end, effects: []}]}
                """));
        assertThat(late.only(DecisionRecorded.class).at().happenedOn()).isEqualTo(EdtfDate.of("2024-09-16"));
    }
}
