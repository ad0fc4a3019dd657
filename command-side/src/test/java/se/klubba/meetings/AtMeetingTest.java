package se.klubba.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.acts.OnRecord.at;
import static se.klubba.acts.OnRecord.cancelled;
import static se.klubba.acts.OnRecord.closed;
import static se.klubba.acts.OnRecord.facts;
import static se.klubba.acts.OnRecord.item;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.opened;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AtMeetingTest {
    private record Happening(Occurrence at) implements Act {}

    private static final KlubbaEvent SCHEDULED = meeting("m", "network", "2020-02-07");
    private static final KlubbaEvent TODAYS = meeting("now", "network", "2020-02-14");

    @Test
    void an_act_outside_meetings_is_asked_nothing() {
        assertThat(of(facts(), on("2020-02-14"))).isEmpty();
    }

    @Test
    void a_meeting_that_is_not_on_record_is_noted_of_the_past_and_refused_from_today() {
        assertThat(of(facts(), at("m", "5", "2020-02-13"))).containsExactly(Deviation.MEETING_NOT_KNOWN);
        assertThatThrownBy(() -> of(facts(), at("m", "5", "2020-02-14"))).isInstanceOf(Procedure.OutOfOrder.class);
    }

    @Test
    void old_minutes_do_not_say_when_a_meeting_was_opened_and_it_is_not_missed() {
        assertThat(of(facts(SCHEDULED), at("m", null, "2020-02-07"))).isEmpty();
    }

    @Test
    void an_act_before_the_meeting_was_opened_or_after_it_was_closed_is_noted() {
        var held = facts(SCHEDULED, opened("m", "2020-02-07"), closed("m", "2020-02-08"));
        assertThat(of(held, at("m", null, "2020-02-06"))).containsExactly(Deviation.MEETING_NOT_OPEN);
        assertThat(of(held, at("m", null, "2020-02-07"))).isEmpty();
        assertThat(of(held, at("m", null, "2020-02-08"))).isEmpty();
        assertThat(of(held, at("m", null, "2020-02-09"))).containsExactly(Deviation.MEETING_NOT_OPEN);
    }

    @Test
    void a_day_known_to_a_month_only_is_noted_when_it_is_surely_another() {
        var held = facts(meeting("m", "network", "2019-10-04"), opened("m", "2019-10-04"), closed("m", "2019-10-04"));
        assertThat(of(held, at("m", null, "2019-09"))).containsExactly(Deviation.MEETING_NOT_OPEN);
        assertThat(of(held, at("m", null, "2019-10"))).isEmpty();
        assertThat(of(held, at("m", null, "2019-11"))).containsExactly(Deviation.MEETING_NOT_OPEN);
    }

    @Test
    void today_a_meeting_has_to_be_open() {
        var act = at("now", null, "2020-02-14");
        assertThatThrownBy(() -> of(facts(TODAYS), act)).hasMessageContaining("not open");
        assertThat(of(facts(TODAYS, opened("now", "2020-02-14")), act)).isEmpty();
        assertThatThrownBy(() -> of(facts(TODAYS, opened("now", "2020-02-14"), closed("now", "2020-02-14")), act))
                .hasMessageContaining("not open");
    }

    @Test
    void nothing_happens_today_at_a_meeting_that_has_been_or_is_to_come() {
        assertThatThrownBy(() -> of(facts(SCHEDULED, opened("m", "2020-02-07")), at("m", null, "2020-02-14")))
                .hasMessageContaining("not open");
        assertThatThrownBy(() -> of(facts(TODAYS), at("now", null, "2020-02-15")))
                .hasMessageContaining("not open");
    }

    @Test
    void a_meeting_cancelled_by_then_is_noted_and_one_cancelled_later_is_not() {
        assertThat(of(facts(SCHEDULED, cancelled("m", "2020-02-07")), at("m", null, "2020-02-07")))
                .containsExactly(Deviation.MEETING_CANCELLED);
        assertThat(of(facts(SCHEDULED, cancelled("m", "2020-02-08")), at("m", null, "2020-02-07")))
                .isEmpty();
    }

    @Test
    void an_item_has_to_be_on_the_agenda_or_to_belong_to_one_that_is() {
        var agenda = facts(SCHEDULED, item("m", "3", "2020-01-31"));
        assertThat(of(agenda, at("m", "3", "2020-02-07"))).isEmpty();
        assertThat(of(agenda, at("m", "3a", "2020-02-07"))).isEmpty();
        assertThat(of(agenda, at("m", "4", "2020-02-07"))).containsExactly(Deviation.ITEM_NOT_ON_AGENDA);
    }

    @Test
    void an_item_that_was_removed_is_not_on_the_agenda_until_it_is_placed_again() {
        var removed = facts(SCHEDULED, item("m", "3", "2020-01-31"), removed("3", "2020-02-01"));
        assertThat(of(removed, at("m", "3", "2020-02-07"))).containsExactly(Deviation.ITEM_NOT_ON_AGENDA);
        assertThat(of(removed.then(List.of(item("m", "3", "2020-02-02"))), at("m", "3", "2020-02-07")))
                .isEmpty();
    }

    @Test
    void a_sub_item_can_be_removed_while_its_item_stays() {
        var agenda = facts(
                SCHEDULED, item("m", "3", "2020-01-31"), item("m", "3b", "2020-01-31"), removed("3b", "2020-02-01"));
        assertThat(of(agenda, at("m", "3b", "2020-02-07"))).containsExactly(Deviation.ITEM_NOT_ON_AGENDA);
        assertThat(of(agenda, at("m", "3a", "2020-02-07"))).isEmpty();
    }

    @Test
    void whatever_is_irregular_is_noted_together() {
        assertThat(of(facts(SCHEDULED, cancelled("m", "2020-02-01")), at("m", "9", "2020-02-07")))
                .containsExactly(Deviation.MEETING_CANCELLED, Deviation.ITEM_NOT_ON_AGENDA);
    }

    private static ItemRemovedFromAgenda removed(String item, String day) {
        return new ItemRemovedFromAgenda(new MeetingId("m"), ItemNumber.of(item), on(day));
    }

    private static List<Deviation> of(Facts facts, Occurrence at) {
        return AtMeeting.procedure(new Happening(at), facts).occurrence().deviations();
    }
}
