package se.klubba.meetings.scheduling;

import static se.klubba.acts.OnRecord.TELLING;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.toldIn;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchedulingTest {
    private static final MeetingId MEETING = new MeetingId("m");
    private static final BodyId NETWORK = new BodyId("network");
    private static final LocalDate MARCH_6 = LocalDate.parse("2020-03-06");
    private static final NoteMeeting NOTE = new NoteMeeting(MEETING, NETWORK, MARCH_6, Occurrence.UNDATED);

    private final ActFixture fixture = ActFixture.with(new SchedulingMeeting(), new NotingMeeting());

    @Test
    void a_meeting_of_a_body_is_scheduled_with_what_is_told_of_it() {
        fixture.given(body("network"))
                .when(schedule("2020-03-06", null, null))
                .records(new MeetingScheduled(MEETING, NETWORK, MARCH_6, null, null, null, on("2020-02-07")))
                .deviates();
    }

    @Test
    void the_body_is_on_record() {
        fixture.when(schedule("2020-03-06", null, null)).refuses("unknown-body");
        fixture.when(NOTE).refuses("unknown-body");
    }

    @Test
    void a_meeting_that_ends_before_it_begins_ends_on_the_day_after() {
        fixture.given(body("network"))
                .when(schedule("2020-03-06", LocalTime.of(22, 0), LocalTime.of(0, 45)))
                .deviates();
    }

    @Test
    void a_meeting_is_scheduled_once_and_moved_after_that() {
        fixture.given(body("network"), meeting("m", "network", "2020-03-06"))
                .when(schedule("2020-03-06", null, null))
                .refuses("meeting-exists");
    }

    @Test
    void scheduling_it_again_in_the_same_words_changes_nothing() {
        fixture.given(
                        body("network"),
                        new MeetingScheduled(MEETING, NETWORK, MARCH_6, null, null, null, on("2020-02-07")))
                .when(schedule("2020-03-06", null, null))
                .recordsNothing();
    }

    @Test
    void a_meeting_known_by_its_date_is_scheduled_for_that_date_only() {
        var noted = fixture.given(body("network"), new MeetingNoted(MEETING, NETWORK, MARCH_6, Occurrence.UNDATED));
        noted.when(schedule("2020-03-06", LocalTime.of(9, 30), null)).deviates();
        noted.when(schedule("2020-03-07", null, null)).refuses("meeting-exists");
    }

    @Test
    void a_meeting_of_the_past_is_noted_as_planned_too_late_and_refused_from_today() {
        fixture.given(body("network")).when(schedule("2020-02-07", null, null)).deviates();
        fixture.given(body("network"))
                .when(schedule("2020-02-06", null, null))
                .deviates(Deviation.TARGET_MEETING_EARLIER);
        fixture.given(body("network"))
                .when(new ScheduleMeeting(
                        MEETING, NETWORK, LocalDate.parse("2020-02-13"), null, null, null, on("2020-02-14")))
                .refuses("target-meeting-earlier");
    }

    @Test
    void a_body_that_will_be_dissolved_by_then_has_no_meeting() {
        fixture.given(body("network"), dissolved("network", "2020-03-05"))
                .when(schedule("2020-03-06", null, null))
                .deviates(Deviation.BODY_DISSOLVED);
        fixture.given(body("network"), dissolved("network", "2020-03-06"))
                .when(schedule("2020-03-06", null, null))
                .deviates();
    }

    @Test
    void a_meeting_is_noted_without_a_day_of_noting() {
        fixture.given(body("network"))
                .when(NOTE)
                .records(new MeetingNoted(MEETING, NETWORK, MARCH_6, Occurrence.UNDATED));
    }

    @Test
    void noting_a_meeting_that_is_scheduled_for_that_day_adds_at_most_a_source() {
        var scheduled = meeting("m", "network", "2020-03-06");
        var known = fixture.given(body("network"), scheduled, TELLING);
        known.when(NOTE).recordsNothing();
        var told = toldIn(3, Occurrence.UNDATED);
        known.when(new NoteMeeting(MEETING, NETWORK, MARCH_6, told))
                .records(new SourceAdded(1, scheduled.keys(), told));
        known.when(new NoteMeeting(MEETING, NETWORK, MARCH_6.plusDays(1), told)).refuses("meeting-exists");
    }

    private static ScheduleMeeting schedule(String day, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        return new ScheduleMeeting(MEETING, NETWORK, LocalDate.parse(day), starts, ends, null, on("2020-02-07"));
    }
}
