package se.klubba.meetings.takingup;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;

@Component
class TakingTogether implements Rule<TakeTogether> {
    @Override
    public List<? extends KlubbaEvent> decide(TakeTogether act, Facts facts) {
        return Saying.of(act, facts).recorded(() -> {
            var procedure = AboutMeeting.of(act.meeting(), act, facts);
            act.items().forEach(procedure::takesUp);
            return procedure.procedure();
        });
    }
}
