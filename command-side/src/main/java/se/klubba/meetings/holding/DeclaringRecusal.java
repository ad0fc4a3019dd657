package se.klubba.meetings.holding;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

@Component
class DeclaringRecusal implements Rule<DeclareRecusal> {
    @Override
    public List<? extends KlubbaEvent> decide(DeclareRecusal act, Facts facts) {
        var saying = Saying.of(
                act,
                act.meeting().key(),
                facts,
                at -> new RecusalDeclared(act.meeting(), act.item(), act.person(), at));
        return saying.again()
                ? saying.furtherSource()
                : saying.first(AboutMeeting.of(act.meeting(), act, facts)
                        .takesUp(act.item())
                        .occurrence());
    }
}
