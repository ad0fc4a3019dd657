package se.klubba.meetings.settingtheagenda;

import static se.klubba.acts.OnRecord.TELLING;
import static se.klubba.acts.OnRecord.cancelled;
import static se.klubba.acts.OnRecord.closed;
import static se.klubba.acts.OnRecord.matter;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.opened;
import static se.klubba.acts.OnRecord.toldIn;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingTheAgendaTest {
    private static final MeetingId MEETING = new MeetingId("m");

    private final ActFixture fixture = ActFixture.with(new PlacingItems(), new RemovingItems(), new ApprovingAgenda());
    private final ActFixture scheduled = fixture.given(meeting("m", "network", "2020-02-07"));

    @Test
    void an_item_is_placed_and_takes_up_any_number_of_matters() {
        scheduled
                .given(matter("x"))
                .when(place("5", "Five", new MatterId("x")))
                .records(placed("5", "Five", new MatterId("x")));
        scheduled.when(place("3a", "Three a")).records(placed("3a", "Three a"));
    }

    @Test
    void meeting_and_matters_are_on_record() {
        fixture.when(place("5", "Five")).refuses("unknown-meeting");
        scheduled.when(place("5", "Five", new MatterId("x"))).refuses("unknown-matter");
        fixture.when(remove("5")).refuses("unknown-meeting");
    }

    @Test
    void a_number_stands_for_one_item() {
        scheduled.given(placed("5", "Five")).when(place("5", "Another")).refuses("item-taken");
        scheduled
                .given(matter("x"), placed("5", "Five"))
                .when(place("5", "Five", new MatterId("x")))
                .refuses("item-taken");
    }

    @Test
    void placing_the_same_item_again_adds_at_most_a_source() {
        var known = scheduled.given(placed("5", "Five"), TELLING);
        known.when(place("5", "Five")).recordsNothing();
        var told = toldIn(7, on("2020-02-06"));
        known.when(new PlaceItemOnAgenda(MEETING, ItemNumber.of("5"), Words.of("Five"), List.of(), told))
                .records(new SourceAdded(1, placed("5", "Five").keys(), told));
    }

    @Test
    void an_item_is_removed_when_it_is_there_and_its_number_is_free_again() {
        var known = scheduled.given(placed("5", "Five"));
        known.when(remove("5")).records(removed("5"));
        known.given(removed("5")).when(remove("5")).recordsNothing();
        known.given(removed("5")).when(place("5", "Another")).records(placed("5", "Another"));
        known.given(removed("5"), placed("5", "Another")).when(remove("5")).records(removed("5"));
        scheduled.when(remove("5")).refuses("not-on-agenda");
    }

    @Test
    void nothing_is_placed_or_removed_once_the_meeting_is_closed() {
        var closed =
                fixture.given(meeting("m", "network", "2020-02-05"), placed("5", "Five"), closed("m", "2020-02-05"));
        closed.when(place("6", "Six")).deviates(Deviation.MEETING_NOT_OPEN);
        closed.when(new RemoveFromAgenda(MEETING, ItemNumber.of("5"), on("2020-02-14")))
                .refuses("meeting-not-open");
        closed.when(new RemoveFromAgenda(MEETING, ItemNumber.of("5"), on("2020-02-05")))
                .deviates();
    }

    @Test
    void the_agenda_of_a_cancelled_meeting_changes_with_a_mark_only() {
        scheduled.given(cancelled("m", "2020-02-01")).when(place("5", "Five")).deviates(Deviation.MEETING_CANCELLED);
    }

    @Test
    void an_agenda_is_approved_once() {
        scheduled
                .when(approve("2020-02-07"))
                .records(new AgendaApproved(MEETING, on("2020-02-07")))
                .deviates();
        var approved = scheduled.given(new AgendaApproved(MEETING, on("2020-02-07")));
        approved.when(approve("2020-02-07")).recordsNothing();
        approved.when(approve("2020-02-08")).refuses("already-approved");
    }

    @Test
    void today_an_agenda_is_approved_at_an_open_meeting() {
        var now = fixture.given(meeting("m", "network", "2020-02-14"));
        now.when(approve("2020-02-14")).refuses("meeting-not-open");
        now.given(opened("m", "2020-02-14")).when(approve("2020-02-14")).deviates();
    }

    private static PlaceItemOnAgenda place(String item, String title, MatterId... matters) {
        return new PlaceItemOnAgenda(MEETING, ItemNumber.of(item), Words.of(title), List.of(matters), on("2020-02-06"));
    }

    private static ItemPlacedOnAgenda placed(String item, String title, MatterId... matters) {
        return new ItemPlacedOnAgenda(
                MEETING, ItemNumber.of(item), Words.of(title), List.of(matters), on("2020-02-06"));
    }

    private static RemoveFromAgenda remove(String item) {
        return new RemoveFromAgenda(MEETING, ItemNumber.of(item), on("2020-02-06"));
    }

    private static ItemRemovedFromAgenda removed(String item) {
        return new ItemRemovedFromAgenda(MEETING, ItemNumber.of(item), on("2020-02-06"));
    }

    private static ApproveAgenda approve(String day) {
        return new ApproveAgenda(MEETING, on(day));
    }
}
