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
    private static final int DAY = 0;
    private static final int PLACE = 2;
    private static final int SINCE = 7;

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
                .containsEntry("decided", "17")
                .containsEntry("running", "9")
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

    /**
     * The agreement was signed on 3 November (November, item 3). The working group, tabled in September (3 b), was referred back in November (3 a) and
     * decided on again in January (2 a); the survey was given in September (4), goes on (November, 4) and is done (January, 4).
     */
    @Test
    void what_came_of_the_decisions_of_the_sample() {
        var told = Told.of(RecordedSample.klubba(), "decisions", "{'asOf': '2026-03-01'}");

        assertThat(since(told, "2025-09-12", "3 a")).startsWith("2025-11-03 ");
        assertThat(since(told, "2025-09-12", "3 b")).isEqualTo("2025-11-21 Beslut");
        assertThat(since(told, "2025-11-21", "3 a")).isEqualTo("2026-01-23 Beslut");
        assertThat(since(told, "2025-09-12", "4, löpande text")).contains("2026-01-23 Slutfört");
        assertThat(since(told, "2025-11-21", "4, löpande text")).contains("2026-01-23 Slutfört");
        assertThat(since(told, "2026-01-23", "2 b")).isEmpty();
    }

    private static String since(Told told, String day, String place) {
        return told.table("clauses").stream()
                .filter(row -> row.get(DAY).equals(day) && row.get(PLACE).equals(place))
                .map(row -> row.get(SINCE))
                .reduce((one, next) -> one + "|" + next)
                .orElseThrow(() -> new AssertionError(day + " " + place + " is not among "
                        + told.table("clauses").stream()
                                .map(row -> row.get(DAY) + " " + row.get(PLACE))
                                .toList()));
    }

    /**
     * 2019: 11 in running text (items 2, 3 and 4 two each, 11, 13 to 17 one each; 12 decides nothing). Told in 2020: two of 15 November (item
     * 4), five of 4 October (items 5 and 6). 7 February: 20 in the decision blocks, and five in running text (items 8 two, 10 three). What was
     * decided on days that are not told, as who took the seats of 2019, has no meeting and is no clause.
     */
    @Test
    @Tag("minutes")
    void the_decisions_of_the_two_minutes() {
        var told = Told.of(RecordedMinutes.klubba(), "decisions", "{'asOf': '2020-02-07'}");

        assertThat(told.figures())
                .containsEntry("decided", "21")
                // 2019, item 11; 2020, items 5, 6 and 7 (two)
                .containsEntry("with-points", "5")
                // 2019, items 4 and 11; 15 November; three of 4 October; 2020, items 5 (two), 6, 7 and 10
                .containsEntry("with-assignments", "11")
                // 2019, items 4 and 14; the signing on 4 October; 2020, items 5, 7 and 8
                .containsEntry("tabled", "6")
                // 2019, items 3 and 4
                .containsEntry("referred-back", "2")
                .containsEntry("with-dissent", "0")
                .containsEntry("replaced", "0")
                // the pilots (2019, item 3); that the older agreement is not revised (4 October)
                .containsEntry("words-only", "2");
        // taken back on 30 August: four decisions on 4 October, of which the first comes next
        assertThat(since(told, "2019-08-30", "3, löpande text")).contains("2019-10-04 Beslut");
        assertThat(since(told, "2019-10-04", "enligt protokollet")).contains("2020-02-07 Beslut");
        // the routine that was asked for was adopted on 7 February
        assertThat(since(told, "2019-11-15", "enligt protokollet")).contains("2020-02-07 Slutfört");
        // of the two of item 4 nothing came in one
        assertThat(since(told, "2019-08-30", "4, löpande text").split("\\|", -1))
                .contains("");
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
