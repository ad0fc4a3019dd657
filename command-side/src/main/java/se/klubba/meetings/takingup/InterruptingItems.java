package se.klubba.meetings.takingup;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;

@Component
class InterruptingItems implements Rule<InterruptItem> {
    @Override
    public List<? extends KlubbaEvent> decide(InterruptItem act, Facts facts) {
        return Saying.of(act, facts)
                .recorded(() -> AboutMeeting.of(act.meeting(), act, facts)
                        .takesUp(act.item())
                        .procedure());
    }
}
