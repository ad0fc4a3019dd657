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
class FollowUpTest {
    /**
     * 2019-08-30 gave 8 (items 4 twice, 5, 6, 7, 11, 17 twice) and tells of 4 given before (item 6, item 12 three times); 2020-02-07 gave 5
     * (item 5 twice, 6, 7, 10) and tells of 6 (items 4, 5 twice, 6, 7 twice). Overdue: the three "under hösten" of item 12, and what was to
     * come to the meeting of 4 October (2019, items 4, 6 and 17). Heard of: the routine (2020, item 4, done), the two descriptions by the
     * steering group (items 5 and 6) and that by the working group (item 7).
     */
    @Test
    @Tag("minutes")
    void what_was_asked_for_in_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "follow-up", "{'asOf': '2020-02-07'}");

        assertThat(told.figures())
                .containsEntry("given", "23")
                .containsEntry("in-time", "1")
                .containsEntry("late", "0")
                .containsEntry("done", "0")
                .containsEntry("discharged", "0")
                .containsEntry("open", "22")
                .containsEntry("overdue", "5")
                .containsEntry("never-reported", "19")
                .containsEntry("overdue-never-reported", "5")
                .containsEntry("due-changed", "0")
                // the routine: from 15 November to 7 February
                .containsEntry("median", "84")
                .containsEntry("longest", "84");
    }

    /** Recipients as the documents name them; "Helen" is said to be Helén. */
    @Test
    @Tag("minutes")
    void to_whom_it_was_given_in_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "follow-up", "{'asOf': '2020-02-07'}");

        assertThat(told.table("by-recipient").stream().map(row -> row.get(0) + ": " + row.get(1)))
                .containsExactlyInAnyOrder(
                        "Arbetsgrupp SUS: 3",
                        "Avdelningen hälsa och välfärd: 3",
                        "Helén Kastemyr: 1",
                        "Jeanette Hjortsberg: 1",
                        "Ordföranden i RUG missbruk: 1",
                        "Styrgrupp CHNV: 5",
                        "Tanja Mårtensson: 2",
                        "inte angivet: 7");
    }

    /** What 2019-08-30 gave that day, the day after the meeting of 4 October at which two of them were due. */
    @Test
    @Tag("minutes")
    void a_period_has_what_was_given_in_it() {
        var told = Told.of(
                RecordedMinutes.klubba(),
                "follow-up",
                "{'from': '2019-08-30', 'to': '2019-08-30', 'asOf': '2019-10-05'}");

        assertThat(told.figures())
                .containsEntry("given", "12")
                .containsEntry("overdue", "2")
                .containsEntry("never-reported", "12")
                .containsEntry("median", "");
        assertThat(told.table("open-assignments").subList(0, 2))
                .allSatisfy(row -> assertThat(row.get(5)).isEqualTo("1"));
    }

    /**
     * Given: item 4 of September twice, item 3 b of November, item 4 a of January. The survey was given on 12 September until the next
     * meeting, in November it got until 23 January, and it was done that day: 18 + 31 + 30 + 31 + 23 = 133 days. The costs were due on 31
     * October: 30 + 31 + 31 + 15 = 107 days before 15 February. The theme day is on 13 March, the guidance due in June.
     */
    @Test
    void what_was_asked_for_in_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "follow-up", "{'asOf': '2026-02-15'}");

        assertThat(told.figures())
                .containsEntry("given", "4")
                .containsEntry("in-time", "1")
                .containsEntry("open", "3")
                .containsEntry("overdue", "1")
                .containsEntry("never-reported", "3")
                .containsEntry("due-changed", "1")
                .containsEntry("median", "133");
        assertThat(told.table("open-assignments").getFirst()).contains("Per-Olof Wik", "2025-10-31", "107", "aldrig");
        assertThat(Told.of(RecordedSample.klubba(), "follow-up", "{'asOf': '2026-03-14'}")
                        .figures())
                .containsEntry("overdue", "2");
    }
}
