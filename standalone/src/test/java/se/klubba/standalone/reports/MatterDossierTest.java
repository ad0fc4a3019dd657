package se.klubba.standalone.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.RecordedSample;
import se.klubba.standalone.testing.Running;

/** Counted by hand: each number is followed by where in the documents it comes from. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatterDossierTest {
    /**
     * "Digitala vårdmöten". September: raised, on the agenda (item 4), information, a decision and the survey that it gives, the costs: 6.
     * November: the money and how much of it is left, on the agenda (item 4), the decision that the survey goes on and that it does, the
     * decision that agreements are no question for the council and that they are not: 7. January: on the agenda (item 4), a decision, the survey done, laid on record,
     * the decision on a guidance and the guidance asked for: 6.
     */
    @Test
    void a_matter_of_the_sample() {
        var told = Told.of(
                RecordedSample.klubba(),
                "matter-dossier",
                "{'matter': '%s'}".formatted(matter(RecordedSample.klubba(), "Digitala vårdmöten")));

        assertThat(told.figures())
                .containsEntry("steps", "19")
                .containsEntry("meetings", "3")
                .containsEntry("decisions", "5")
                .containsEntry("assignments", "3")
                .containsEntry("documents", "3");
        assertThat(told.table("assignments-table"))
                .extracting(row -> row.get(2) + ": " + row.get(4))
                .containsExactlyInAnyOrder(
                        "Beredningsgruppen: slutfört", "Per-Olof Wik: öppet", "Avdelningen för e-hälsa: öppet");
        assertThat(told.table("documents-table"))
                .extracting(row -> row.get(0))
                .containsExactly("2025-09-12.txt", "2025-11-21.txt", "2026-01-23.txt");
    }

    /**
     * "Samlad ungdomshälsa". 2019-08-30, item 3: taken back, the pilots go on. Of 4 October (told in item 5): signing tabled, no revision, a
     * broader approach, the description. 2020-02-07, item 5: four clauses. Asked for: the new agreement, the description, that the directive
     * be made clearer, the functions.
     *
     * <p>Steps: 11 of 2019: raised, the draft, the letter, sent for comment, two signatures awaited (each told in item 3), on the agenda, the
     * discussion, taken back (the decision and what it does), the pilots. 7 of 4 October (item 5): four decisions, one of which tabled and two
     * asked for something. Two before 7 February (items 3 and 5): who pays for the post, the draft of the directive. 16 of that day (item 5):
     * on the agenda, the proposal, three discussions, four decisions; two points rejected, two things asked for, two calls for nominations, and
     * tabled. The meetings are those three.
     */
    @Test
    @Tag("minutes")
    void a_matter_of_the_two_minutes() {
        var told = Told.of(
                RecordedMinutes.klubba(),
                "matter-dossier",
                "{'matter': '%s'}".formatted(matter(RecordedMinutes.klubba(), "Samlad ungdomshälsa")));

        assertThat(told.figures())
                .containsEntry("steps", "36")
                .containsEntry("meetings", "3")
                .containsEntry("documents", "2")
                .containsEntry("decisions", "10")
                .containsEntry("assignments", "4");
        assertThat(told.table("status").getFirst())
                .contains("Samlad ungdomshälsa", "bordlagt")
                .anyMatch(waits -> waits.endsWith("; Chefsnätverket 2020-03-06"));
        // a group is told to begin to nominate: no call is made yet
        assertThat(told.table("steps-table"))
                .extracting(row -> row.get(2))
                .noneMatch(what -> what.startsWith("Nomineringar till"));
        assertThat(told.table("steps-table"))
                .extracting(row -> row.get(3))
                .anyMatch(words -> words.startsWith("att inte besluta i enlighet med Styrgruppens förslag p.1 och 2."));
    }

    private static String matter(Running klubba, String title) {
        return klubba.id("/api/matters", "title", title);
    }
}
