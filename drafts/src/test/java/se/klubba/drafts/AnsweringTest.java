package se.klubba.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.extracting.Extractors;
import se.klubba.drafts.recognising.KnownRegister;
import se.klubba.drafts.recognising.Question;
import se.klubba.drafts.recognising.Recogniser;

/** What no rule reads and is asked about, and what becomes of it by the answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringTest {
    private static final String HEAD =
            "Protokoll, Hamnrådet\nDatum: 2024-03-12\nNärvarande: Anna Berg, Bo Ek, Cia Dal\n\n";

    private static Draft read(String items) {
        var lines = Extractors.extract(
                        "m.txt", (HEAD + items + "\n2. Övrigt\nInget.\n").getBytes(StandardCharsets.UTF_8))
                .lines();
        var read = Recogniser.read(lines, "m.txt", KnownRegister.NONE);
        return new Draft(
                "1",
                1,
                "m.txt",
                null,
                null,
                null,
                read.record(),
                read.questions(),
                read.cites(),
                lines,
                "",
                null,
                null,
                null,
                List.of());
    }

    private static List<Map<String, Object>> passages(Draft draft, String block) {
        return Correcting.list(Correcting.item(draft, "1").orElseThrow().get(block)).stream()
                .map(Correcting::map)
                .toList();
    }

    private static Map<String, Object> passage(Draft draft, String words) {
        return passages(draft, "running").stream()
                .filter(p -> words.equals(p.get("words")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sentence_that_decides_in_words_that_no_rule_has_is_asked_about_and_was_decided_by_the_answer() {
        var words = "Trä från och med i vår.";
        var draft = read("1. Bryggan\nDen gamla bryggan är sliten. " + words + " Sedan blev det fika.\n");
        assertThat(draft.questions())
                .extracting(q -> q.code() + " " + q.words())
                .containsExactly("was-decided " + words);
        assertThat(passage(draft, words)).containsEntry("note", "information");

        var answered = Answering.suggestion(draft, draft.questions().getFirst().id(), 0);
        assertThat(answered.questions()).isEmpty();
        assertThat(passage(answered, words)).containsEntry("effects", List.of()).doesNotContainKey("note");
        assertThat(passages(answered, "running")).hasSize(3);
    }

    @Test
    void what_somebody_is_to_do_is_recorded_and_was_decided_by_nobody() {
        var words = "Nycklarna lämnas till Anna före fredag.";
        var draft = read("1. Lokalen\nVi har bokat lokalen. " + words + "\n");
        assertThat(draft.questions())
                .extracting(q -> q.code() + " " + q.words())
                .containsExactly("was-assigned " + words);

        var about = String.valueOf(draft.questions().getFirst().about());
        Map<String, Object> task =
                Map.of("giveAssignment", Map.of("id", "uppdrag-1-1", "to", "Bo Ek", "due", "not-stated"));
        var asked = draft.with(
                draft.record(), List.of(Question.of("q1", "was-assigned", about, words, List.of(), List.of(task))));
        var answered = Answering.suggestion(asked, "q1", 0);
        assertThat(passage(answered, words))
                .containsEntry("acts", List.of(task))
                .doesNotContainKeys("note", "effects");
    }

    @Test
    void an_item_of_many_clauses_has_a_key_for_each_and_for_what_is_asked() {
        var clauses = new StringBuilder("1. Stadgarna\nBeslut\n");
        for (int i = 0; i < 16; i++) {
            clauses.append("att ändra paragraf ").append(i + 20).append(" i stadgarna\n");
        }
        var draft = read(clauses.toString());
        assertThat(passages(draft, "clauses"))
                .extracting(p -> p.get("key"))
                .hasSize(16)
                .doesNotHaveDuplicates()
                .contains("n");
    }
}
