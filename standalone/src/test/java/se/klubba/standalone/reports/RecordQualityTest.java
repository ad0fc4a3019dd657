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
     * All of it is recorded on 1 April 2026, later than 30 days after each of the three meetings: late is told once a meeting. The median is
     * that of 21 November: 10 + 31 + 31 + 28 + 31 = 131 days; the first is of 12 September, 201 days.
     */
    @Test
    void the_record_of_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "record-quality", "{'asOf': '2026-04-01'}");

        assertThat(told.figures())
                .containsEntry("deviating", "0")
                .containsEntry("late", "3")
                .containsEntry("median", "131")
                .containsEntry("longest", "201")
                .containsEntry("corrections", "0")
                .containsEntry("retractions", "0");
        assertThat(told.table("late-table"))
                .anySatisfy(row -> assertThat(row).contains("201", "2025-09-12", "60 uppgifter"));
        assertThat(Told.of(RecordedSample.klubba(), "record-quality", "{'from': '2026-01-23', 'to': '2026-01-23'}")
                        .figures())
                .containsEntry("late", "1")
                // no line says when the meeting was opened and closed
                .containsEntry("one-document", "26")
                .containsEntry("undocumented", "2")
                .containsEntry("median", "68")
                .containsEntry("longest", "68");
    }

    /**
     * Each was recorded a week after its meeting, and with it what it tells of other days: nothing of it is late.
     */
    @Test
    @Tag("minutes")
    void the_record_of_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "record-quality", "{'asOf': '2020-02-14'}");

        assertThat(told.figures())
                .containsEntry("deviating", "0")
                .containsEntry("late", "0")
                .containsEntry("median", "7")
                .containsEntry("longest", "7");
        assertThat(told.table("late-table")).isEmpty();
        // what the second tells of the months before is as old as the meeting that tells it
        assertThat(Told.of(RecordedMinutes.klubba(), "record-quality", "{'from': '2019-10-04', 'to': '2019-12-31'}")
                        .figures())
                .containsEntry("late", "0")
                .containsEntry("median", "7")
                .containsEntry("longest", "7");
        // of what happened on 7 February 2020 nothing is late
        assertThat(Told.of(RecordedMinutes.klubba(), "record-quality", "{'from': '2020-02-07', 'to': '2020-02-07'}")
                        .figures())
                .containsEntry("late", "0")
                .containsEntry("median", "7")
                .containsEntry("longest", "7");
    }
}
