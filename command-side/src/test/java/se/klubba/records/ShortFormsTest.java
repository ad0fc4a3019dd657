package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.web.CommandSide;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.embedded.testing.Stores;
import se.klubba.kernel.Basis;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Source;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;

/** What is written shorter is what the long form says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortFormsTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);
    private static final String TEXT = """
            Budget
            The council resolved
            to ask and wait,
            to keep the hill
            as it is.
            """;

    @BeforeAll
    static void keep() {
        var kept = SIDE.postBytes("/api/documents?name=m.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.statusCode()).isEqualTo(201);
        FILE.recorded("meeting: {body: {name: Hill council, kind: council}, on: 2024-01-10}\n");
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String file(String on, String rest) {
        return "meeting: {body: Hill council, on: " + on + ", document: m.txt}\n" + rest;
    }

    private static Basis.Clause clause(KlubbaEvent event) {
        return Objects.requireNonNull(event.at().basis().clause());
    }

    @Test
    void lines_stand_alone_keys_are_left_out_and_what_a_clause_does_stands_beside_its_place() {
        var recorded = FILE.recorded(file("2024-02-10", """
                items:
                - item: 1
                  source: 1
                  matters: [The budget of hills]
                  running: [{source: 2, note: information}]
                  clauses:
                  - {source: 3, giveAssignment: {to: Hill council, due: not-stated}, table: {waitsFor: not-stated}}
                  - {source: 4-5, alsoAt: [2, 3], effects: []}
                """));
        assertThat(recorded.all(DecisionRecorded.class))
                .extracting(
                        d -> clause(d).label(),
                        d -> d.at().basis().sources().getFirst().lines())
                .containsExactly(tuple("a", new Source.Range(3, 3)), tuple("b", new Source.Range(4, 5)));
        assertThat(clause(recorded.only(AssignmentGiven.class)).effect()).isEqualTo(1);
        assertThat(clause(recorded.only(ItemTabled.class)).effect()).isEqualTo(2);
        var written = FILE.send(file("2024-02-10", """
                items:
                - item: 1
                  source: {lines: 1}
                  matters: [The budget of hills]
                  running: [{key: r1, source: {lines: 2}, note: information}]
                  clauses:
                  - {key: a, source: {lines: 3}, effects: [{giveAssignment: {to: Hill council, due: not-stated}}, {table: {waitsFor: not-stated}}]}
                  - {key: b, source: {lines: 4-5}, alsoAt: [{lines: 2}, {lines: 3}], effects: []}
                """));
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
    }

    @Test
    void what_is_written_shorter_than_it_can_be_is_told() {
        FILE.refused(file("2024-02-11", """
                items:
                - {item: 1, title: One, clauses: [{source: 3, gveAssignment: {to: Hill council}}, {source: 3}]}
                """))
                .satisfiesExactly(
                        f -> assertThat(f).contains("unknown-verb", "gveAssignment", "'giveAssignment'"),
                        f -> assertThat(f).contains("what-happened"));
    }
}
