package se.klubba.standalone.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.RecordedSample;

/** Counted by hand: each number is followed by where in the documents it comes from. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionsTest {
    private static final int PLACE = 2;

    /**
     * Clauses: 8 in September (items 1, 2 with five, 3 with two), 4 in November (1, 3 with two, 5), 5 in January (1, 2 with two, 3, 4). In running
     * text 9 more: September, another member for Björkhamn in item 2, the mapping in 4, the letter handed over in 5; November, the meeting
     * moved in 2, the mapping goes on and no question of the council's in 4; January, the mapping is done in 4, the theme day in 5, the report
     * in 6. That Per-Olof Wik comes back with the costs nobody decided.
     */
    @Test
    void the_decisions_of_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "decisions", "{'asOf': '2026-03-01'}");

        assertThat(told.figures())
                .containsEntry("decided", "26")
                // September, 3 a
                .containsEntry("with-points", "1")
                // September, 4; November, 3 b; January, 4 a
                .containsEntry("with-assignments", "3")
                // the working group: September, 3 b; January, 2 b
                .containsEntry("tabled", "2")
                // November, 3 a
                .containsEntry("referred-back", "1")
                .containsEntry("with-dissent", "0")
                .containsEntry("replaced", "0")
                // also the agenda was approved, and the meeting was moved
                .containsEntry("words-only", "0");
        assertThat(told.table("clauses").stream().map(row -> row.get(PLACE)))
                .contains("2 a", "2 b", "2 c", "2 d", "2 e", "3 a", "3 b")
                .hasSize(26);
    }

    /** The clauses of the decision blocks, as they are lettered from the first on. */
    @Test
    @Tag("minutes")
    void the_decision_blocks_of_7_february_2020() {
        var told = Told.of(
                RecordedMinutes.klubba(),
                "decisions",
                "{'from': '2020-02-07', 'to': '2020-02-07', 'asOf': '2020-02-07'}");

        assertThat(told.table("clauses").stream().map(row -> row.get(PLACE)))
                .containsAll(Stream.of(
                                "1 a", "2 a", "3 a", "4 a", "5 a", "5 b", "5 c", "5 d", "6 a", "6 b", "7 a", "7 b",
                                "7 c", "7 d", "8 a", "9 a", "10 a", "10 b", "10 c", "10 d")
                        .toList());
        assertThat(told.figures())
                // items 5, 6 and 7: what was proposed is turned down, and in 7 the description of the assignment, which
                // is a proposal of its own
                .containsEntry("with-points", "4")
                .containsEntry("with-dissent", "0")
                .containsEntry("replaced", "0");
    }
}
