package se.klubba.matters.tabling;

import static se.klubba.acts.County.APRIL;
import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.JANUARY;
import static se.klubba.acts.County.MARCH;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablingTest {

    private final ActFixture fixture = County.with(new Tabling(), new TakingFromTable());

    @Test
    void a_matter_is_tabled_to_a_meeting_a_preparation_or_nothing_stated() {
        for (var waitsFor : List.of(
                new WaitsFor.ForMeeting(MARCH), new WaitsFor.ForPreparation(STEERING), new WaitsFor.NotStated())) {
            fixture.when(new TableItem(HEALTH, null, waitsFor, FEB_7))
                    .records(new ItemTabled(HEALTH, null, waitsFor, FEB_7))
                    .deviates();
        }
    }

    @Test
    void a_step_of_a_matter_is_tabled_by_itself() {
        var signing = Words.of("undertecknande");
        fixture.when(new TableItem(HEALTH, signing, new WaitsFor.NotStated(), FEB_7))
                .records(new ItemTabled(HEALTH, signing, new WaitsFor.NotStated(), FEB_7));
    }

    @Test
    void in_the_past_a_target_that_was_earlier_is_a_deviation() {
        fixture.when(tableTo(JANUARY, FEB_7)).deviates(Deviation.TARGET_MEETING_EARLIER);
    }

    @Test
    void in_the_past_a_target_that_was_cancelled_is_a_deviation() {
        fixture.when(tableTo(APRIL, FEB_7)).deviates(Deviation.TARGET_MEETING_CANCELLED);
    }

    @Test
    void what_was_cancelled_later_was_not_cancelled_then() {
        fixture.when(tableTo(APRIL, on("2020-01-15"))).deviates();
    }

    @Test
    void from_today_on_an_earlier_or_a_cancelled_target_is_refused() {
        fixture.when(tableTo(FEBRUARY, on("2020-02-14"))).refuses("target-meeting-earlier");
        fixture.when(tableTo(APRIL, on("2020-02-14"))).refuses("target-meeting-cancelled");
    }

    @Test
    void the_last_day_that_is_past_is_yesterday() {
        fixture.when(tableTo(FEBRUARY, on("2020-02-13"))).deviates(Deviation.TARGET_MEETING_EARLIER);
    }

    @Test
    void a_target_that_is_not_on_record_is_not_found() {
        fixture.when(tableTo(new MeetingId("none"), FEB_7)).refuses("unknown-meeting");
    }

    @Test
    void a_matter_that_was_raised_later_or_was_closed_deviates() {
        var later = new MatterId("later");
        fixture.given(new MatterRaised(later, Words.of("Senare"), null, on("2020-02-10")))
                .when(new TableItem(later, null, new WaitsFor.NotStated(), FEB_7))
                .deviates(Deviation.MATTER_NOT_RAISED_THEN);
        fixture.given(new MatterClosed(HEALTH, on("2020-02-01")))
                .when(tableTo(MARCH, FEB_7))
                .deviates(Deviation.MATTER_CLOSED);
        fixture.given(new MatterClosed(HEALTH, on("2020-02-10")))
                .when(tableTo(MARCH, FEB_7))
                .deviates();
    }

    @Test
    void the_same_tabling_in_another_document_adds_a_source() {
        var tabled = new ItemTabled(HEALTH, null, new WaitsFor.ForMeeting(MARCH), FEB_7);
        fixture.given(tabled).when(tableTo(MARCH, FEB_7)).recordsNothing();
        fixture.given(tabled)
                .when(tableTo(MARCH, on("2020-02-07", 9)))
                .records(new SourceAdded(12, tabled.keys(), on("2020-02-07", 9)));
    }

    @Test
    void what_was_tabled_is_taken_up_again() {
        fixture.when(new TakeFromTable(HEALTH, FEB_7)).records(new ItemTakenFromTable(HEALTH, FEB_7));
    }

    private static TableItem tableTo(MeetingId meeting, Occurrence at) {
        return new TableItem(HEALTH, null, new WaitsFor.ForMeeting(meeting), at);
    }
}
