package se.klubba.calendar;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** When each meeting and each occasion is, by its identifier. */
@Component
public final class CalendarView extends StandingView {
    public CalendarView() {
        super(
                "calendar",
                2,
                Concern.of(
                        Set.of("meeting", "occasion"),
                        MeetingScheduled.class,
                        MeetingNoted.class,
                        MeetingRescheduled.class,
                        MeetingCancelled.class,
                        MeetingOpened.class,
                        MeetingClosed.class,
                        OccasionEvent.class));
    }
}
