package se.klubba.standalone.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.RecordedSample;
import se.klubba.standalone.testing.Running;

/** Counted by hand: each number is followed by where in the documents it comes from. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesTest {
    /**
     * Bodies: the working group (January, item 2). Seats: Stina Åkerholm from 1 October (September, item 2 c), Ahmed Salminen (January, item
     * 3); Yasmin Farhadi sits on both days. Matters: the agreement, which waits for another meeting, the theme day and the report, which are
     * new; and two that stood as decided already: the programme group (six decisions in September, item 2; one each in November, item 5 a, and
     * January, item 3 a) and the digital meetings (one in September, item 4; two in November, two in January, item 4). Assignments: the survey is done, the readmissions (November, item 3 b) and the guidance (January, item 4 a) are new. Instruments: the
     * agreement is signed, the routine is new. Days: 17 October is off, those of 21 November and 23 January were held, the theme day is set.
     */
    @Test
    void from_the_end_of_september_to_january_in_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "changes", "{'from': '2025-09-30', 'to': '2026-01-23'}");

        assertThat(told.figures())
                .containsEntry("bodies", "1")
                .containsEntry("seats", "2")
                .containsEntry("matters", "5")
                .containsEntry("assignments", "3")
                .containsEntry("instruments", "2")
                .containsEntry("meetings", "4")
                .containsEntry("amended", "0");
        assertThat(told.table("matters-table"))
                .contains(
                        List.of(
                                "Programgrupp Barn och unga",
                                "beslutat, beslut: 6, det senaste 2025-09-12",
                                "beslutat, beslut: 8, det senaste 2026-01-23"),
                        List.of(
                                "Digitala vårdmöten",
                                "beslutat, beslut: 1, det senaste 2025-09-12",
                                "beslutat, beslut: 5, det senaste 2026-01-23"));
        assertThat(told.table("seats-table"))
                .containsExactlyInAnyOrder(
                        List.of("Programgrupp Barn och unga", "–", "ledamot: Stina Åkerholm, för Granviks kommun"),
                        List.of("Programgrupp Barn och unga", "–", "ledamot: Ahmed Salminen, för Björkhamns kommun"));
    }

    /** Yasmin Farhadi's last day is 28 February (January, item 3); nothing else is told of the time after the meeting. */
    @Test
    void who_left_after_the_last_meeting_of_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "changes", "{'from': '2026-01-23', 'to': '2026-03-31'}");

        assertThat(told.figures())
                .containsEntry("bodies", "0")
                .containsEntry("seats", "1")
                .containsEntry("matters", "0")
                .containsEntry("assignments", "0")
                .containsEntry("instruments", "0");
        assertThat(told.table("seats-table"))
                .containsExactly(
                        List.of("Programgrupp Barn och unga", "ledamot: Yasmin Farhadi, för Region Norrlunda", "–"));
    }

    /**
     * Taken back to the steering group on 30 August (2019, item 3: that, and that the pilots go on), tabled until 6 March (2020, item 5 d). Four
     * decisions on 4 October (2020, item 5), four clauses on 7 February. Asked for in it: two on 4 October, two on 7 February. Learnt: who
     * pays for its post (2020, item 3), which is told without a day.
     */
    @Test
    @Tag("minutes")
    void a_matter_of_the_two_minutes() {
        var told = ofYouthHealth(RecordedMinutes.klubba(), "2019-09-30");

        assertThat(told.table("matters-table"))
                .containsExactly(
                        List.of(
                                "Samlad ungdomshälsa",
                                "återremitterat, väntar på: Styrgrupp CHNV, beslut: 2, det senaste 2019-08-30",
                                "bordlagt, väntar på: undertecknande: inte angivet, väntar på: Chefsnätverket 2020-03-06, beslut: 10, det senaste 2020-02-07"));
        assertThat(told.figures())
                .containsEntry("assignments", "4")
                .containsEntry("bodies", "0")
                .containsEntry("learnt", "1");
        assertThat(told.table("learnt-table")).extracting(row -> row.get(0)).containsExactly("");
    }

    /**
     * At the end of 2019 nobody knew of 4 October: what was decided then is told in the minutes of February (2020, item 5). Of what was asked
     * for on that day the description had been reported on by 7 February, when two more were asked for.
     */
    @Test
    @Tag("minutes")
    void what_was_learnt_of_a_matter_of_the_two_minutes() {
        var told = ofYouthHealth(RecordedMinutes.klubba(), "2019-12-31");

        assertThat(told.table("matters-table"))
                .containsExactly(
                        List.of(
                                "Samlad ungdomshälsa",
                                "bordlagt, väntar på: undertecknande: inte angivet, beslut: 6, det senaste 2019-10-04",
                                "bordlagt, väntar på: undertecknande: inte angivet, väntar på: Chefsnätverket 2020-03-06, beslut: 10, det senaste 2020-02-07"));
        assertThat(told.figures()).containsEntry("assignments", "3");
        assertThat(told.table("learnt-table"))
                .filteredOn(row -> row.get(1).startsWith("Beslut"))
                .extracting(row -> row.get(0))
                .containsExactly("2019-10-04", "2019-10-04", "2019-10-04", "2019-10-04");
    }

    private static Told ofYouthHealth(Running klubba, String from) {
        var matter = klubba.id("/api/matters", "title", "Samlad ungdomshälsa");
        return Told.of(klubba, "changes", "{'from': '%s', 'to': '2020-02-07', 'matter': '%s'}".formatted(from, matter));
    }

    /** Those whose places are of "2019" are possibly there at its end, and certainly after it; two took theirs on 7 February (2020, item 10). */
    @Test
    @Tag("minutes")
    void who_came_in_the_two_minutes() {
        var body = RecordedMinutes.klubba().id("/api/bodies", "name", "LPO Psykisk hälsa");
        var told = Told.of(
                RecordedMinutes.klubba(),
                "changes",
                "{'from': '2019-12-31', 'to': '2020-02-07', 'bodies': ['%s']}".formatted(body));

        assertThat(told.table("seats-table"))
                .contains(List.of("LPO Psykisk hälsa", "–", "ledamot: Ingalill Frank, för Säters kommun"));
    }
}
