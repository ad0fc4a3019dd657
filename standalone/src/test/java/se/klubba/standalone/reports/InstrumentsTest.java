package se.klubba.standalone.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.RecordedSample;

/** Counted by hand: each number is followed by where in the documents it comes from. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InstrumentsTest {
    /**
     * The agreement was adopted on 12 September until 31 December 2026 (item 3 a) and signed on 3 November; the routine awaits the
     * inspectorate (January, item 6). From 23 January until the end of the year there are 365 − 23 = 342 days.
     */
    @Test
    void instruments_of_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "instruments", "{'asOf': '2026-01-23'}");

        assertThat(told.figures())
                .containsEntry("in-force", "1")
                .containsEntry("ending", "1")
                .containsEntry("awaiting", "1")
                .containsEntry("superseded", "0");
        assertThat(told.table("ending-table").getFirst())
                .containsExactly("Överenskommelse om trygg hemgång", "gäller", "2026-12-31", "342", "");
        assertThat(told.table("awaiting-table"))
                .containsExactly(
                        List.of("Rutin för avvikelser", "godkännande", "Inspektionen för vård", "../2026-01-22", "1"));
        assertThat(Told.of(RecordedSample.klubba(), "instruments", "{'asOf': '2026-01-23', 'to': '2026-12-30'}")
                        .figures())
                .containsEntry("ending", "0");
    }

    /** Adopted on 12 September, signed on 3 November only: 19 days later nothing is in force. */
    @Test
    void what_is_not_signed_is_not_in_force() {
        var told = Told.of(RecordedSample.klubba(), "instruments", "{'asOf': '2025-10-01'}");

        assertThat(told.figures()).containsEntry("in-force", "0").containsEntry("awaiting", "1");
        assertThat(told.table("awaiting-table"))
                .containsExactly(List.of(
                        "Överenskommelse om trygg hemgång",
                        "undertecknande",
                        "Regiondirektören i Norrlunda",
                        "2025-09-12",
                        "19"));
    }

    /**
     * In force: the routine of 2020, item 4. Awaited: the signatures of the municipal directors and of Karin Stikå Mjöberg (2019, item 3), the
     * approval of IVO (2019, item 7). Superseded: the agreement that the routine replaces, decided on 15 November (2020, item 4). Ended: both
     * on discharge, at the end of 2019 (2019, item 5).
     */
    @Test
    @Tag("minutes")
    void instruments_of_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "instruments", "{'asOf': '2020-02-07'}");

        assertThat(told.figures())
                .containsEntry("in-force", "1")
                .containsEntry("awaiting", "2")
                .containsEntry("superseded", "1")
                .containsEntry("ending", "0");
        assertThat(told.table("awaiting-table"))
                .extracting(row -> row.get(2))
                .containsExactlyInAnyOrder(
                        "Kommundirektörerna i Dalarna",
                        "Karin Stikå Mjöberg",
                        "Inspektionen för vård och omsorg (IVO)");
        assertThat(told.table("superseded-table").getFirst())
                .contains(
                        "Dalarnas regionala rutin för hälsoundersökningar av barn och unga utanför det egna hemmet",
                        "2019-11-15",
                        "2020-02-06");
        assertThat(told.table("all-table"))
                .filteredOn(row -> row.get(2).equals("gäller inte längre"))
                .extracting(row -> row.get(0))
                .contains("Överenskommelse om samverkan vid utskrivning", "Riktlinjer för samverkan vid utskrivning");
    }

    /** In autumn 2019 both on discharge end with the year: 92 days after 30 September. */
    @Test
    @Tag("minutes")
    void what_ended_with_the_year() {
        var told = Told.of(RecordedMinutes.klubba(), "instruments", "{'asOf': '2019-09-30', 'to': '2019-12-31'}");

        assertThat(told.table("ending-table"))
                .extracting(row -> row.get(0) + " " + row.get(3))
                .containsExactlyInAnyOrder(
                        "Riktlinjer för samverkan vid utskrivning 92",
                        "Överenskommelse om samverkan vid utskrivning 92");
    }
}
