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
class FlowTest {
    /** 24 matters in 2019, the minutes of the meeting before among them, and 11 more in 2020. Of eight it was only laid on record, or declared, that they are not to be decided here. */
    @Test
    @Tag("minutes")
    void how_the_matters_of_the_two_minutes_went() {
        var told = Told.of(RecordedMinutes.klubba(), "flow", "{'asOf': '2020-02-07'}");

        assertThat(told.figures())
                .containsEntry("raised", "35")
                .containsEntry("decided", "9")
                .containsEntry("ended-otherwise", "8")
                .containsEntry("still-open", "18")
                .containsEntry("open", "18")
                // 2019, items 4 and 14; the signing on 4 October; 2020, items 5, 7 and 8
                .containsEntry("tabled", "6")
                // 2019, item 10; 2020, item 8
                .containsEntry("referred", "2")
                // 2019, item 3, and item 4, to two at once
                .containsEntry("referred-back", "2")
                .containsEntry("returned", "0");
    }

    /**
     * Of two the day on which they were raised is not told; the other seven were decided on the day on which they were raised. The national networks
     * (2019, item 9; 2020, item 3) and the notes of RUG missbruk (2020, item 3 a) were laid on record, and nothing was decided of them.
     */
    @Test
    @Tag("minutes")
    void how_long_decisions_took_in_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "flow", "{'asOf': '2020-02-07'}");

        assertThat(told.figures()).containsEntry("median", "0").containsEntry("longest", "0");
        assertThat(told.bars("time"))
                .containsExactly(
                        "0–30 dagar: 7",
                        "31–90 dagar: 0",
                        "91–180 dagar: 0",
                        "181–365 dagar: 0",
                        "mer än 365 dagar: 0",
                        "dagarna inte kända: 2");
    }

    /** Item 8 of 2020 says the day in its text only, item 5 in its last clause, item 4 of 2019 names both who are to answer. */
    @Test
    @Tag("minutes")
    void what_the_open_matters_of_the_two_minutes_wait_for() {
        var told = Told.of(RecordedMinutes.klubba(), "flow", "{'asOf': '2020-02-07'}");

        assertThat(told.table("longest-waiting").stream().map(row -> row.get(0) + ": " + row.get(5)))
                .contains(
                        "Samlad ungdomshälsa: undertecknande: inte angivet\nChefsnätverket 2020-03-06",
                        "Utvärdering och ny överenskommelse om SUS: Chefsnätverket 2020-04-03",
                        "Gemensam styrgrupp för god och nära vård: Strategidag om god och nära vård 2020, 2020-03-02",
                        "Vägledning för vård av självmordsnära vårdtagare: beredning i Styrgrupp CHNV",
                        "Benämningen av platser för tillnyktring: Sten Eriksson\nRUG missbruk",
                        "Vårdbegäran: Styrgrupp CHNV",
                        "Polsams roll efter regionbildningen: inte angivet");
    }

    /**
     * Six matters: items 2 to 5 of September, 2 of November, 6 of January. Open: discharge home, tabled again in January until 20 March, and
     * the school health's letter, handed over in September. The digital meetings were declared outside the remit in November and decided in
     * January, 133 days after they were raised; the other three at the meeting that raised them. The report had been there
     * before its meeting, on a day that is not told: of 0, 0 and 133 days the middle is 0.
     */
    @Test
    void how_the_matters_of_the_sample_went() {
        var told = Told.of(RecordedSample.klubba(), "flow", "{'asOf': '2026-02-15'}");

        assertThat(told.figures())
                .containsEntry("raised", "6")
                .containsEntry("decided", "4")
                .containsEntry("ended-otherwise", "0")
                .containsEntry("still-open", "2")
                .containsEntry("tabled", "2")
                .containsEntry("referred", "1")
                .containsEntry("referred-back", "1")
                .containsEntry("median", "0")
                .containsEntry("longest", "133");
        assertThat(told.table("longest-waiting").stream().map(row -> row.get(0) + ": " + row.get(5)))
                .containsExactlyInAnyOrder(
                        "Trygg hemgång: sammansättning: Samverkansrådet i Norrlunda län 2026-03-20",
                        "Elevhälsans inspel: Beredningsgruppen");
    }
}
