package se.klubba.standalone.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.RecordedSample;

/** Counted by hand: each number is followed by where in the documents it comes from. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompositionTest {
    /**
     * The chair (2019, item 1); 2020, item 7: one in the steering group; item 10: two in RPO Psykisk hälsa and two in RPO Äldres hälsa, one
     * in RPO Barn och unga, one in the primary care council, one in NSK-S, one each in two national networks, one each in LPO Psykisk hälsa
     * and LPO Äldres hälsa. Of these people Gärdsback, Frank, Fransson and Mårtensson sit twice. LPO Barn och unga is to be filled.
     */
    @Test
    @Tag("minutes")
    void who_sits_where_by_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "composition", "{'asOf': '2020-02-07'}");

        assertThat(told.figures())
                .containsEntry("people", "9")
                .containsEntry("sittings", "13")
                .containsEntry("seats", "14")
                .containsEntry("filled", "13")
                .containsEntry("vacant", "1")
                .containsEntry("vacant-days", "1")
                .containsEntry("meetings", "2")
                .containsEntry("recorded-meetings", "2");
    }

    /** "Under 2019": possibly on each of 365 days, for certain on 31 + 7 days of 2020. The chair is named on 30 August, 162 days before. */
    @Test
    @Tag("minutes")
    void how_long_they_sat_by_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "composition", "{'asOf': '2020-02-07'}");

        assertThat(told.table("sittings").stream().map(row -> String.join("|", row)))
                .contains(
                        "RPO Psykisk hälsa|Ingalill Frank|ledamot|Säters kommun|2019|tills vidare|38|365",
                        "Chefsnätverket|Lena Fröyen|ordförande|inte angivet|inte känd|tills vidare|162|0");
        assertThat(told.table("attendance-by-member").stream().map(row -> String.join("|", row)))
                .contains(
                        "Chefsnätverket|Lena Fröyen|ordförande|2|0|2",
                        "Chefsnätverket|Lotta Borelius|inget känt förordnande|2|0|1",
                        "Chefsnätverket|Ulrika Gärdsback|inget känt förordnande|2|0|2");
    }

    /**
     * Three seats for the municipalities and three for the region from 12 September (item 2 b), to 31 March 201 days. Åkerholm sits from 1
     * October (182 days), Salminen from 23 January (68), Farhadi from 12 September to 28 February (170). Vacant: 603 - 250 = 353 seat-days of
     * the municipalities, 603 - 170 = 433 of the region.
     */
    @Test
    void who_sat_where_in_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "composition", "{'asOf': '2026-03-31'}");

        assertThat(told.figures())
                .containsEntry("people", "3")
                .containsEntry("sittings", "3")
                .containsEntry("seats", "6")
                .containsEntry("filled", "2")
                .containsEntry("vacant", "4")
                .containsEntry("vacant-days", "786")
                .containsEntry("meetings", "3")
                .containsEntry("recorded-meetings", "3");
        assertThat(told.table("balance-by-body").stream().map(row -> String.join("|", row)))
                .containsExactly(
                        "Programgrupp Barn och unga|Kommunerna i Norrlunda|3|2|1|250|353",
                        "Programgrupp Barn och unga|Region Norrlunda|3|0|3|170|433");
        assertThat(told.table("attendance-by-member").stream().map(row -> String.join("|", row)))
                .contains(
                        "Samverkansrådet i Norrlunda län|Maj Lindström|inget känt förordnande|3|0|3",
                        "Samverkansrådet i Norrlunda län|Rune Tallberg|inget känt förordnande|3|0|1",
                        "Samverkansrådet i Norrlunda län|Ahmed Salminen|inget känt förordnande|3|0|2");
    }

    /**
     * Of the municipalities' seats Åkerholm's waited for its first day, one was to be filled for Björkhamn from the first day on (item 2) until
     * Salminen had it, and of one nobody has decided; of the region's two, and three after Farhadi's last day.
     */
    @Test
    void how_long_seats_were_vacant_in_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "composition", "{'asOf': '2026-03-31'}");

        assertThat(told.table("vacancies-by-seat").stream().map(row -> String.join("|", row.subList(2, row.size()))))
                .containsExactlyInAnyOrder(
                        "Kommunerna i Norrlunda|1|2025-09-12|2025-09-30|19|tillsatt, ännu inte tillträdd",
                        "Kommunerna i Norrlunda|1|2025-09-12|2026-01-22|133|ska tillsättas",
                        "Kommunerna i Norrlunda|1|2025-09-12|fortfarande vakant|201|inget beslut",
                        "Region Norrlunda|2|2025-09-12|2026-02-28|340|inget beslut",
                        "Region Norrlunda|3|2026-03-01|fortfarande vakant|93|inget beslut");
    }
}
