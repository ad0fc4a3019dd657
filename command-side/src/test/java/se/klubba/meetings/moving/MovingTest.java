package se.klubba.meetings.moving;

import static se.klubba.acts.OnRecord.at;
import static se.klubba.acts.OnRecord.cancelled;
import static se.klubba.acts.OnRecord.closed;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingTest {
    private static final MeetingId MEETING = new MeetingId("m");

    private final ActFixture fixture = ActFixture.with(new ReschedulingMeeting(), new CancellingMeeting());
    private final ActFixture june = fixture.given(meeting("m", "network", "2020-06-16"));

    @Test
    void a_meeting_moves() {
        june.when(move("2020-06-12", on("2020-02-07")))
                .records(new MeetingRescheduled(MEETING, LocalDate.parse("2020-06-12"), null, on("2020-02-07")))
                .deviates();
    }

    @Test
    void it_may_move_by_a_decision_of_another_meeting_whose_agenda_is_then_asked() {
        june.given(meeting("feb", "network", "2020-02-07"))
                .when(move("2020-06-12", at("feb", "9", "2020-02-07")))
                .deviates(Deviation.ITEM_NOT_ON_AGENDA);
    }

    @Test
    void a_meeting_that_is_not_on_record_neither_moves_nor_is_cancelled() {
        fixture.when(move("2020-06-12", on("2020-02-07"))).refuses("unknown-meeting");
        fixture.when(cancel("2020-02-07")).refuses("unknown-meeting");
    }

    @Test
    void a_meeting_does_not_move_to_a_day_that_has_passed() {
        june.when(move("2020-02-06", on("2020-02-07"))).deviates(Deviation.TARGET_MEETING_EARLIER);
        june.when(move("2020-02-13", on("2020-02-14"))).refuses("target-meeting-earlier");
        june.when(move("2020-02-14", on("2020-02-14"))).deviates();
    }

    @Test
    void a_meeting_that_has_been_does_not_move() {
        var past = fixture.given(meeting("m", "network", "2020-02-07"));
        past.when(move("2020-03-06", on("2020-02-08"))).deviates(Deviation.TARGET_MEETING_PASSED);
        past.when(move("2020-03-06", on("2020-02-14"))).refuses("target-meeting-passed");
        past.when(move("2020-03-06", on("2020-02-07"))).deviates();
    }

    @Test
    void a_cancelled_meeting_moves_with_a_mark_only() {
        june.given(cancelled("m", "2020-02-01"))
                .when(move("2020-06-12", on("2020-02-07")))
                .deviates(Deviation.MEETING_CANCELLED);
    }

    @Test
    void a_meeting_is_cancelled_once_whichever_day_is_told_later() {
        june.when(cancel("2020-02-07")).records(cancelled("m", "2020-02-07"));
        june.given(cancelled("m", "2020-02-07")).when(cancel("2020-02-07")).recordsNothing();
        june.given(cancelled("m", "2020-02-07")).when(cancel("2020-02-06")).refuses("already-cancelled");
        june.given(cancelled("m", "2020-02-07")).when(cancel("2020-02-08")).refuses("already-cancelled");
    }

    @Test
    void a_meeting_that_was_closed_is_not_cancelled() {
        fixture.given(meeting("m", "network", "2020-02-14"), closed("m", "2020-02-14"))
                .when(cancel("2020-02-14"))
                .refuses("target-meeting-passed");
    }

    private static RescheduleMeeting move(String to, Occurrence at) {
        return new RescheduleMeeting(MEETING, LocalDate.parse(to), null, at);
    }

    private static CancelMeeting cancel(String day) {
        return new CancelMeeting(MEETING, on(day));
    }
}
