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
class RecordQualityTest {
    /**
     * All of it is recorded on 1 April 2026, later than 30 days after anything that happened: late is what has a day. September: 43 facts (the
     * meeting announced, opened, who was there, closed: 4; five items, three matters raised; items 1: 2, 2: 10 in the clauses, 4 in running
     * text, and the presenter, 3: the proposal, 4 and 2, 4: 4, 5: 3). November: 30 (4; five items, one matter raised; items 1: 2, 2: 3, 3: 6,
     * 4: 6, 5: 3). January: 28 (3; six items; items 1: 2, 2: 5, 3: 3, 4: 5, 5: 2, 6: 2). Of other days 8: the draft and its matter (11
     * September), 17 October off, signed on 3 November, the money on 20 November, the routine, what it awaits and the report's matter (22
     * January). Of the 109 the 55th is told in the median: 28 are 68 days old, 3 are 69, and the next 30 are those of 21 November: 10 + 31 + 31 +
     * 28 + 31 = 131 days.
     *
     * <p>Longest is the draft of item 3, made not after 11 September: 202 days. What happened on 23 January
     * is 68 days old.
     */
    @Test
    void the_record_of_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "record-quality", "{'asOf': '2026-04-01'}");

        assertThat(told.figures())
                .containsEntry("deviating", "0")
                .containsEntry("late", "109")
                .containsEntry("median", "131")
                .containsEntry("longest", "202")
                .containsEntry("corrections", "0")
                .containsEntry("retractions", "0");
        assertThat(told.table("late-table"))
                .anySatisfy(row ->
                        assertThat(row).contains("202", "../2025-09-11", "Utkast: Överenskommelse om trygg hemgång"));
        assertThat(Told.of(RecordedSample.klubba(), "record-quality", "{'from': '2026-01-23', 'to': '2026-01-23'}")
                        .figures())
                .containsEntry("late", "28")
                // no line says when the meeting was opened and closed
                .containsEntry("one-document", "26")
                .containsEntry("undocumented", "2")
                .containsEntry("median", "68")
                .containsEntry("longest", "68");
    }

    /**
     * The first was recorded a week after it, as the second. Longest is what the group on discharge was asked in 2017 (2020, item 7), of which the last day
     * counts: 365 + 365 + 45 = 775 days. Most is of the two days themselves, seven days old: that is the median.
     *
     * <p>Late, 29: in the first minutes the notes of three development groups, and the two matters that they raise (item 4); in the second what
     * was asked in 2017; of 4 October nine in five decisions, and a matter raised (items 5 and 6); of 15 November four in two, and a matter
     * raised (item 4); the notes of 9 December and their matter (item 3), the discussion of 13 December and its matter (item 8); four who took
     * seats in 2019 (item 10).
     */
    @Test
    @Tag("minutes")
    void the_record_of_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "record-quality", "{'asOf': '2020-02-14'}");

        assertThat(told.figures())
                .containsEntry("deviating", "0")
                .containsEntry("late", "0")
                .containsEntry("median", "7")
                .containsEntry("longest", "775");
        assertThat(told.table("late-table").getFirst()).contains("775", "2017");
        // 4 of "2019" are 45 days old, 2 of 13 December 63, 2 of 9 December 67, 5 of 15 November 91, 10 of 4 October
        // 133: the 12th
        assertThat(Told.of(RecordedMinutes.klubba(), "record-quality", "{'from': '2019-10-04', 'to': '2019-12-31'}")
                        .figures())
                .containsEntry("late", "23")
                .containsEntry("median", "91")
                .containsEntry("longest", "133");
        // of what happened on 7 February 2020 nothing is late
        assertThat(Told.of(RecordedMinutes.klubba(), "record-quality", "{'from': '2020-02-07', 'to': '2020-02-07'}")
                        .figures())
                .containsEntry("late", "0")
                .containsEntry("median", "7")
                .containsEntry("longest", "7");
    }
}
