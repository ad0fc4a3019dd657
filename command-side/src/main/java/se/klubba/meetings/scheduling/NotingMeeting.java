package se.klubba.meetings.scheduling;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

/** A meeting that was scheduled for that date is on record already: at most a further source follows. */
@Component
class NotingMeeting implements Rule<NoteMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(NoteMeeting act, Facts facts) {
        var saying = Saying.of(
                act, act.meeting().key(), facts, at -> new MeetingNoted(act.meeting(), act.body(), act.on(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (!Known.is(act.meeting(), facts)) {
            return saying.first(act.at());
        }
        return facts.facts(act.meeting().key(), MeetingScheduled.class)
                .filter(f -> f.event() instanceof MeetingScheduled e
                        && e.body().equals(act.body())
                        && e.on().equals(act.on()))
                .findFirst()
                .map(f -> Saying.furtherSource(f, act.at()))
                .orElseThrow(() -> new Exists(act.meeting()));
    }
}
