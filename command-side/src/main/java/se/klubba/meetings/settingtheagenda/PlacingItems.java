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
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;

@Component
class PlacingItems implements Rule<PlaceItemOnAgenda> {
    @Override
    public List<? extends KlubbaEvent> decide(PlaceItemOnAgenda act, Facts facts) {
        var placed = Meeting.of(act.meeting(), facts).agenda(null).get(act.item());
        if (placed != null) {
            return again(act, placed, facts);
        }
        var at = AboutMeeting.of(act.meeting(), act, facts).isNotClosed().occurrence();
        return List.of(new ItemPlacedOnAgenda(act.meeting(), act.item(), act.title(), act.matters(), at));
    }

    /** The item is on the agenda already, whenever it was placed there: a further source of that, if it is the same. */
    private static List<KlubbaEvent> again(PlaceItemOnAgenda act, ItemPlacedOnAgenda placed, Facts facts) {
        var sameTitle = placed.title().disposed() || placed.title().equals(act.title());
        if (!sameTitle || !placed.matters().equals(act.matters())) {
            throw new MeetingRefused.ItemTaken(act.meeting(), act.item());
        }
        return facts.facts(act.meeting().key(), ItemPlacedOnAgenda.class)
                .filter(f -> f.event().equals(placed))
                .findFirst()
                .map(f -> Saying.furtherSource(f, act.at()))
                .orElse(List.of());
    }
}
