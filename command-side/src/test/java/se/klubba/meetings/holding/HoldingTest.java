package se.klubba.meetings.holding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.acts.OnRecord.cancelled;
import static se.klubba.acts.OnRecord.closed;
import static se.klubba.acts.OnRecord.item;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.opened;
import static se.klubba.acts.OnRecord.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingTest {
    private static final MeetingId MEETING = new MeetingId("m");
    private static final PersonId ANNA = new PersonId("anna");

    private final ActFixture fixture = ActFixture.with(
            new OpeningMeeting(), new ClosingMeeting(), new RecordingAttendance(), new DeclaringRecusal());
    private final ActFixture feb = fixture.given(meeting("m", "network", "2020-02-07"));

    @Test
    void a_meeting_is_opened_and_closed_on_its_day() {
        feb.when(open("2020-02-07")).records(opened("m", "2020-02-07")).deviates();
        feb.given(opened("m", "2020-02-07"))
                .when(close("2020-02-07"))
                .records(closed("m", "2020-02-07"))
                .deviates();
    }

    @Test
    void opening_and_closing_again_on_the_same_day_change_nothing() {
        feb.given(opened("m", "2020-02-07")).when(open("2020-02-07")).recordsNothing();
        feb.given(closed("m", "2020-02-07")).when(close("2020-02-07")).recordsNothing();
    }

    @Test
    void a_meeting_is_opened_and_closed_once() {
        feb.given(opened("m", "2020-02-07")).when(open("2020-02-08")).refuses("already-opened");
        feb.given(closed("m", "2020-02-07")).when(close("2020-02-08")).refuses("already-closed");
    }

    @Test
    void a_meeting_does_not_end_before_it_begins_whichever_is_told_first() {
        feb.given(opened("m", "2020-02-07")).when(close("2020-02-06")).refuses("ends-before-it-begins");
        feb.given(closed("m", "2020-02-07")).when(open("2020-02-08")).refuses("ends-before-it-begins");
    }

    @Test
    void opening_on_another_day_is_noted_of_the_past_and_refused_from_today() {
        feb.when(open("2020-02-08")).deviates(Deviation.MEETING_ON_ANOTHER_DAY);
        feb.when(open("2020-02-14")).refuses("meeting-on-another-day");
        feb.when(open("2020-02")).deviates();
    }

    @Test
    void today_only_a_meeting_that_was_opened_is_closed() {
        var now = fixture.given(meeting("m", "network", "2020-02-14"));
        now.when(close("2020-02-14")).refuses("meeting-not-open");
        now.given(opened("m", "2020-02-14")).when(close("2020-02-14")).deviates();
    }

    @Test
    void a_cancelled_meeting_is_held_with_a_mark_only() {
        feb.given(cancelled("m", "2020-02-01")).when(open("2020-02-07")).deviates(Deviation.MEETING_CANCELLED);
    }

    @Test
    void who_was_there_is_recorded_for_the_whole_or_for_an_item_on_the_agenda() {
        var known = feb.given(person("anna"));
        known.when(attended(null)).records(new AttendanceRecorded(MEETING, List.of(anna(null)), on("2020-02-07")));
        known.given(item("m", "3", "2020-02-01")).when(attended("3")).deviates();
        known.when(attended("3")).deviates(Deviation.ITEM_NOT_ON_AGENDA);
    }

    @Test
    void who_was_there_is_on_record() {
        feb.when(attended(null)).refuses("unknown-person");
        feb.when(new DeclareRecusal(MEETING, ItemNumber.of("3"), ANNA, on("2020-02-07")))
                .refuses("unknown-person");
    }

    @Test
    void attendance_names_somebody() {
        assertThatThrownBy(() -> new RecordAttendance(MEETING, List.of(), on("2020-02-07")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebody_takes_no_part_in_an_item_on_the_agenda() {
        var recuse = new DeclareRecusal(MEETING, ItemNumber.of("3"), ANNA, on("2020-02-07"));
        var known = feb.given(person("anna"));
        known.given(item("m", "3", "2020-02-01"))
                .when(recuse)
                .records(new RecusalDeclared(MEETING, ItemNumber.of("3"), ANNA, on("2020-02-07")));
        known.when(recuse).deviates(Deviation.ITEM_NOT_ON_AGENDA);
    }

    private static OpenMeeting open(String day) {
        return new OpenMeeting(MEETING, on(day));
    }

    private static CloseMeeting close(String day) {
        return new CloseMeeting(MEETING, on(day));
    }

    private static RecordAttendance attended(@Nullable String item) {
        return new RecordAttendance(MEETING, List.of(anna(item)), on("2020-02-07"));
    }

    private static Attendance anna(@Nullable String item) {
        return new Attendance(ANNA, AttendanceRole.PRESENTER, item == null ? null : ItemNumber.of(item));
    }
}
