package se.klubba.meetings.occasions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.meetings.MeetingRefused;
import se.klubba.meetings.Occasion;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;

@Component
class CancellingOccasion implements Rule<CancelOccasion> {
    @Override
    public List<? extends KlubbaEvent> decide(CancelOccasion act, Facts facts) {
        var occasion = Occasion.of(act.occasion(), facts);
        var saying = Saying.of(
                act, act.occasion().key(), facts, at -> new OccasionCancelled(act.occasion(), act.matters(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (occasion.cancelled(null)) {
            throw new MeetingRefused.AlreadyCancelled(act.occasion());
        }
        return saying.first(Matter.procedure(act, facts).occurrence());
    }
}
