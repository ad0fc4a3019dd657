package se.klubba.meetings.moving;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;

@Component
class AdjourningMeeting implements Rule<AdjournMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(AdjournMeeting act, Facts facts) {
        return Saying.of(act, facts)
                .recorded(() -> AboutMeeting.of(act.meeting(), act, facts)
                        .isNotClosed()
                        .plans(act.to())
                        .procedure());
    }
}
