package se.klubba.meetings.scheduling;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.MeetingRefused.AlreadyCalled;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

/** A meeting that was known by its date only may be scheduled for that date. */
@Component
class SchedulingMeeting implements Rule<ScheduleMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(ScheduleMeeting act, Facts facts) {
        var saying = Saying.of(act, facts);
        if (saying.again()) {
            return saying.furtherSource();
        }
        facts.about(act.meeting().key(), MeetingScheduled.class).findFirst().ifPresent(called -> {
            throw new AlreadyCalled(act.meeting(), called.on(), called.starts());
        });
        if (Known.is(act.meeting(), facts) && !notedSo(act, facts)) {
            throw new Exists(act.meeting());
        }
        var procedure =
                AboutMeeting.of(act.meeting(), act, facts).plans(act.on()).procedure();
        return saying.first(Body.of(act.body(), facts)
                .stands(procedure, Occurrence.on(EdtfDate.on(act.on())))
                .occurrence());
    }

    private static boolean notedSo(ScheduleMeeting act, Facts facts) {
        return facts.about(act.meeting().key(), MeetingNoted.class)
                .allMatch(e -> e.body().equals(act.body()) && e.on().equals(act.on()));
    }
}
