package se.klubba.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.acts.OnRecord.at;
import static se.klubba.acts.OnRecord.cancelled;
import static se.klubba.acts.OnRecord.facts;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.Act;
import se.klubba.acts.Procedure;
import se.klubba.acts.Unknown;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetTest {
    private record Tabling(Occurrence at) implements Act {}

    private static final KlubbaEvent FEB = meeting("feb", "network", "2020-02-07");
    private static final KlubbaEvent MARCH = meeting("march", "network", "2020-03-06");
    private static final OccasionId DAY = new OccasionId("day");

    @Test
    void a_later_meeting_can_be_waited_for() {
        assertThat(tabledTo("march", at("feb", null, "2020-02-07"), FEB, MARCH)).isEmpty();
    }

    @Test
    void an_earlier_meeting_or_the_same_one_cannot() {
        assertThat(tabledTo("feb", at("march", null, "2020-02-08"), FEB, MARCH))
                .containsExactly(Deviation.TARGET_MEETING_EARLIER);
        assertThat(tabledTo("feb", at("feb", null, "2020-02-07"), FEB))
                .containsExactly(Deviation.TARGET_MEETING_EARLIER);
    }

    @Test
    void another_meeting_of_the_same_day_can() {
        assertThat(tabledTo("eve", at("feb", null, "2020-02-07"), FEB, meeting("eve", "group", "2020-02-07")))
                .isEmpty();
    }

    @Test
    void an_earlier_or_cancelled_target_is_refused_of_an_act_to_come() {
        assertThatThrownBy(() -> tabledTo("feb", on("2020-02-14"), FEB)).isInstanceOf(Procedure.OutOfOrder.class);
        assertThatThrownBy(() -> tabledTo("march", on("2020-02-14"), MARCH, cancelled("march", "2020-02-14")))
                .isInstanceOf(Procedure.OutOfOrder.class);
    }

    @Test
    void a_target_is_judged_by_where_it_was_when_the_act_happened() {
        var moved =
                new MeetingRescheduled(new MeetingId("march"), LocalDate.parse("2020-01-10"), null, on("2020-02-10"));
        assertThat(tabledTo("march", on("2020-02-09"), MARCH, moved)).isEmpty();
        assertThat(tabledTo("march", on("2020-02-10"), MARCH, moved)).containsExactly(Deviation.TARGET_MEETING_EARLIER);
        assertThat(tabledTo("march", on("2020-02-09"), MARCH, cancelled("march", "2020-02-10")))
                .isEmpty();
    }

    @Test
    void of_an_act_known_to_a_year_only_an_earlier_target_is_noted_when_that_is_sure() {
        var june = meeting("june", "network", "2018-06-01");
        assertThat(tabledTo("june", on("2018"), june)).isEmpty();
        assertThat(tabledTo("june", on("2019"), june)).containsExactly(Deviation.TARGET_MEETING_EARLIER);
    }

    @Test
    void a_meeting_that_is_not_on_record_is_unknown() {
        assertThatThrownBy(() -> tabledTo("march", on("2020-02-07"))).isInstanceOf(Unknown.class);
    }

    @Test
    void an_occasion_without_a_day_can_be_waited_for_and_one_that_has_been_cannot() {
        var proposed = new OccasionProposed(DAY, Words.of("A day"), List.of(), List.of(), List.of(), on("2019"));
        var scheduled = new OccasionScheduled(
                DAY, Words.of("A day"), LocalDate.parse("2020-02-01"), List.of(), List.of(), on("2020-01-01"));
        var withdrawn = new OccasionDateWithdrawn(DAY, LocalDate.parse("2020-02-01"), List.of(), on("2020-01-15"));
        assertThat(tabledToOccasion(proposed)).isEmpty();
        assertThat(tabledToOccasion(proposed, scheduled)).containsExactly(Deviation.TARGET_MEETING_EARLIER);
        assertThat(tabledToOccasion(proposed, scheduled, withdrawn)).isEmpty();
        assertThat(tabledToOccasion(proposed, new OccasionCancelled(DAY, List.of(), on("2020-01-01"))))
                .containsExactly(Deviation.TARGET_MEETING_CANCELLED);
    }

    private static List<Deviation> tabledTo(String target, Occurrence at, KlubbaEvent... events) {
        return deviations(new WaitsFor.ForMeeting(new MeetingId(target)), at, events);
    }

    private static List<Deviation> tabledToOccasion(KlubbaEvent... events) {
        return deviations(new WaitsFor.ForOccasion(DAY), on("2020-02-07"), events);
    }

    private static List<Deviation> deviations(WaitsFor waitsFor, Occurrence at, KlubbaEvent... events) {
        var act = new Tabling(at);
        var facts = facts(events);
        return Target.expect(Procedure.of(act, facts), waitsFor, act, facts)
                .occurrence()
                .deviations();
    }
}
