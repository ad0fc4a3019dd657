package se.klubba.meetings.settingtheagenda;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.Meeting;
import se.klubba.meetings.MeetingRefused;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;

@Component
class RemovingItems implements Rule<RemoveFromAgenda> {
    @Override
    public List<? extends KlubbaEvent> decide(RemoveFromAgenda act, Facts facts) {
        var saying = Saying.of(
                act, act.meeting().key(), facts, at -> new ItemRemovedFromAgenda(act.meeting(), act.item(), at));
        if (!Meeting.of(act.meeting(), facts).agenda(null).containsKey(act.item())) {
            if (saying.again()) {
                return saying.furtherSource();
            }
            throw new MeetingRefused.NotOnAgenda(act.meeting(), act.item());
        }
        return saying.first(
                AboutMeeting.of(act.meeting(), act, facts).isNotClosed().occurrence());
    }
}
