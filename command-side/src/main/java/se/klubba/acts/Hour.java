package se.klubba.acts;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

/**
 * The hour at which the meeting of an act began stands in its basis, whoever sends it: by that two meetings of one day keep their order
 * (DOMAIN, Time 5). What the act itself says counts only where the register knows no hour.
 */
final class Hour {
    private Hour() {}

    static Act in(Act act, Facts facts) {
        var basis = act.at().basis();
        var meeting = basis.meeting();
        var hour = meeting == null ? null : of(meeting, act.at().happenedOn(), facts);
        return hour == null ? act : act.with(act.at().at(basis.startingAt(hour)));
    }

    /** As it was by the end of that day; when it was scheduled it has an hour, whenever that was said. */
    private static @Nullable LocalTime of(MeetingId meeting, @Nullable EdtfDate asOf, Facts facts) {
        LocalTime first = null;
        for (var scheduled : facts.about(meeting.key(), MeetingScheduled.class).toList()) {
            first = scheduled.starts();
        }
        return facts.before(asOf, meeting.key(), MeetingEvent.class)
                .<LocalTime>mapMulti((event, to) -> {
                    if (event instanceof MeetingRescheduled moved && moved.starts() != null) {
                        to.accept(moved.starts());
                    }
                })
                .reduce((_, last) -> last)
                .orElse(first);
    }
}
