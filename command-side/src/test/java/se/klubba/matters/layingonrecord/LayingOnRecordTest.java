package se.klubba.matters.layingonrecord;

import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.HOUSING;
import static se.klubba.acts.County.JANUARY;
import static se.klubba.acts.County.MINUTES;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LayingOnRecordTest {

    private final ActFixture fixture = County.with(new LayingOnRecord());

    @Test
    void matters_are_laid_on_record() {
        fixture.when(new LayOnRecord(List.of(HEALTH, HOUSING), null, null, false, FEB_7))
                .records(new LaidOnRecord(List.of(HEALTH, HOUSING), null, null, false, FEB_7));
    }

    @Test
    void minutes_of_a_past_meeting_are_laid_on_record() {
        fixture.when(new LayOnRecord(List.of(), JANUARY, null, false, FEB_7))
                .records(new LaidOnRecord(List.of(), JANUARY, null, false, FEB_7));
    }

    @Test
    void a_report_is_approved_as_well() {
        fixture.when(new LayOnRecord(List.of(), null, MINUTES, true, FEB_7))
                .records(new LaidOnRecord(List.of(), null, MINUTES, true, FEB_7));
    }

    @Test
    void what_is_laid_on_record_is_known() {
        fixture.when(new LayOnRecord(List.of(), new MeetingId("none"), null, false, FEB_7))
                .refuses("unknown-meeting");
        fixture.when(new LayOnRecord(List.of(), null, new DocumentId("b".repeat(64)), false, FEB_7))
                .refuses("unknown-document");
    }

    @Test
    void the_same_is_laid_on_record_once_a_day() {
        var laid = new LaidOnRecord(List.of(HEALTH), null, null, false, FEB_7);
        fixture.given(laid)
                .when(new LayOnRecord(List.of(HEALTH), null, null, false, FEB_7))
                .recordsNothing();
    }

    @Test
    void information_about_no_matter_is_told_apart_by_its_item() {
        var first = new Occurrence(FEB_7.happenedOn(), Basis.at(FEBRUARY, ItemNumber.of(3)), List.of());
        var second = new Occurrence(FEB_7.happenedOn(), Basis.at(FEBRUARY, ItemNumber.of(8)), List.of());
        fixture.given(new LaidOnRecord(List.of(), null, null, false, first))
                .when(new LayOnRecord(List.of(), null, null, false, second))
                .records(new LaidOnRecord(
                        List.of(), null, null, false, County.with(second, Deviation.ITEM_NOT_ON_AGENDA)));
    }

    @Test
    void nothing_at_all_is_not_laid_on_record() {
        fixture.when(new LayOnRecord(List.of(), null, null, false, FEB_7))
                .then()
                .noEvents()
                .exception(IllegalArgumentException.class);
    }
}
