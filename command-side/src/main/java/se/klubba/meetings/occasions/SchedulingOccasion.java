package se.klubba.meetings.occasions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.MeetingRefused;
import se.klubba.meetings.Occasion;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;

@Component
class SchedulingOccasion implements Rule<ScheduleOccasion> {
    @Override
    public List<? extends KlubbaEvent> decide(ScheduleOccasion act, Facts facts) {
        var saying = Saying.of(
                act,
                act.occasion().key(),
                facts,
                at -> new OccasionScheduled(
                        act.occasion(),
                        act.name(),
                        act.on(),
                        act.starts(),
                        act.ends(),
                        act.bodies(),
                        act.matters(),
                        at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (Occasion.of(act.occasion(), facts).cancelled(act.at().happenedOn())) {
            throw new MeetingRefused.OccasionIsCancelled(act.occasion());
        }
        return saying.first(Planning.procedure(act, facts, List.of(act.on())).occurrence());
    }
}
