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
     * All of it is recorded on 1 April 2026. Longest is the draft of item 3, made not after 11 September: 202 days. What happened on 23 January
     * is 68 days old.
     */
    @Test
    void the_record_of_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "record-quality", "{'asOf': '2026-04-01'}");

        assertThat(told.figures())
                .containsEntry("deviating", "0")
                .containsEntry("longest", "202")
                .containsEntry("corrections", "0")
                .containsEntry("retractions", "0");
        assertThat(told.table("late-table"))
                .anySatisfy(row ->
                        assertThat(row).contains("202", "../2025-09-11", "Utkast: Överenskommelse om trygg hemgång"));
        assertThat(Told.of(RecordedSample.klubba(), "record-quality", "{'from': '2026-01-23', 'to': '2026-01-23'}")
                        .figures())
                .containsEntry("median", "68")
                .containsEntry("longest", "68");
    }

    /**
     * The first was recorded a week after it, as the second. Longest is what the group on discharge was asked in 2017 (2020, item 7), of which the last day
     * counts: 365 + 365 + 45 = 775 days.
     */
    @Test
    @Tag("minutes")
    void the_record_of_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "record-quality", "{'asOf': '2020-02-14'}");

        assertThat(told.figures()).containsEntry("deviating", "0").containsEntry("longest", "775");
        assertThat(told.table("late-table").getFirst()).contains("775", "2017");
        // of what happened on 7 February 2020 nothing is late
        assertThat(Told.of(RecordedMinutes.klubba(), "record-quality", "{'from': '2020-02-07', 'to': '2020-02-07'}")
                        .figures())
                .containsEntry("late", "0")
                .containsEntry("median", "7")
                .containsEntry("longest", "7");
    }
}
