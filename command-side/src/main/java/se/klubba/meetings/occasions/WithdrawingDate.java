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
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;

@Component
class WithdrawingDate implements Rule<WithdrawDate> {
    @Override
    public List<? extends KlubbaEvent> decide(WithdrawDate act, Facts facts) {
        var occasion = Occasion.of(act.occasion(), facts);
        var saying = Saying.of(
                act,
                act.occasion().key(),
                facts,
                at -> new OccasionDateWithdrawn(act.occasion(), act.day(), act.matters(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (!occasion.days(act.at().happenedOn()).contains(act.day())
                && !occasion.days(null).contains(act.day())) {
            throw new MeetingRefused.DayNotProposed(act.occasion(), act.day());
        }
        return saying.first(Matter.procedure(act, facts).occurrence());
    }
}
