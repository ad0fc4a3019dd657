package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.embedded.testing.Stores;

/** Votes, elections, conditions and recusals typed at the desk, filed, and a paragraph of them approved before the rest. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskCommandsTest {
    private static final String MINUTES = """
        Minnesanteckningar, Dockrådet
        Fredag 13 mars 2026, kl. 09.00–12.00

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare), Cia Dal.

        1. Dockan
        Frågan diskuterades.
        Rådet beslutade
        att laga dockan.

        2. Val till slussgruppen
        Flera stod till val.
        Rådet beslutade
        att utse Anna Berg till slussgruppen.
        """;

    @AutoClose
    private static final DraftsServer SERVER = DraftsServer.on(Stores.EMBEDDED);

    private static String refused(String desk, String command) {
        return SERVER.form(desk + "/effect", Map.of("version", "1", "key", "1/n1", "command", command))
                .body();
    }

    private static void typed(String desk, int version, String key, String command) {
        var answer = SERVER.form(
                desk + "/effect", Map.of("version", String.valueOf(version), "key", key, "command", command));
        assertThat(answer.statusCode()).as(command + "\n" + answer.body()).isEqualTo(303);
    }

    @Test
    void they_are_read_back_as_sentences_filed_and_approved_by_the_paragraph() {
        var draft = SERVER.taken("dockan.txt", MINUTES);
        var desk = "/drafts/" + draft.id();
        assertThat(SERVER.form(desk + "/effect", Map.of("version", "1", "key", "1/n1", "command", "/röster några"))
                        .body())
                .contains("hur många röster?");
        assertThat(SERVER.form(desk + "/effect", Map.of("version", "1", "key", "2/n1", "command", "/val Anna Berg"))
                        .body())
                .contains("vilka stod till val");
        assertThat(refused(desk, "/uppdrag " + "å".repeat(20_000))).contains("ett kommando är högst 500 tecken");
        typed(desk, 1, "1/n1", "/röster 7 för, 2 emot");
        typed(desk, 2, "1/n1", "/jäv Cia Dal");
        typed(desk, 3, "1/a", "/villkor kommunen betalar hälften");
        typed(desk, 4, "2/n1", "/val Anna Berg 12, Bo Ek 8 till slussgruppen");
        var shown = SERVER.get(desk).body();
        assertThat(shown)
                .contains(
                        "Röstning: 7 för, 2 emot.",
                        "Cia Dal deltar inte, på grund av jäv.",
                        "Gäller under förutsättning att kommunen betalar hälften.",
                        "Val i slussgruppen: Anna Berg 12 röster, vald, Bo Ek 8 röster.");
        assertThat(SERVER.get(desk + "?lang=en").body()).contains("/votes", "Vote: 7 for, 2 against.");
        var filed = SERVER.form(desk + "/file", Map.of("version", "5"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        assertThat(SERVER.get(desk).body()).contains("Registrerat").doesNotContain("Hindrar");
        assertThat(SERVER.get("/api/log/events?limit=500").body())
                .contains("VoteTaken", "ElectionHeld", "RecusalDeclared", "kommunen betalar hälften");

        var nothing = SERVER.form(desk + "/approve", Map.of("verifiers", "Anna Berg", "item", "9"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("ingen punkt 9");
        for (var item : new String[] {"1", ""}) {
            var approved = SERVER.form(desk + "/approve", Map.of("verifiers", "Bo Ek\nCia Dal", "item", item));
            assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
        }
        assertThat(SERVER.get("/api/log/events?limit=500&type=MinutesApproved")
                        .body()
                        .split("MinutesApproved"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_condition_is_taken_back_by_saying_none() {
        var draft = SERVER.drafts()
                .take(
                        "kajen.txt",
                        MINUTES.replace("Dockrådet", "Kajrådet").getBytes(StandardCharsets.UTF_8),
                        null,
                        Map.of("actor", "prov", "correlation", "c"));
        var desk = "/drafts/" + draft.id();
        typed(desk, 1, "1/a", "/villkor kommunen betalar");
        typed(desk, 2, "1/a", "/villkor");
        assertThat(SERVER.get(desk).body()).doesNotContain("Gäller under förutsättning");
    }
}
