package se.klubba.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.recognising.Recognised.Cite;
import se.klubba.drafts.recognising.Spot;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StillCitedTest {
    private static final Map<String, Object> WRITES =
            Map.of("giveAssignment", Map.of("to", "Bo Ek", "due", "2026-05-01"));
    private static final Map<String, Object> REJECTS = Map.of("reject", "p1/1");

    private static Map<String, Object> record(String place, Object... effects) {
        return Map.of(
                "meeting",
                Map.of("on", "2026-03-13", "place", place),
                "items",
                List.of(Map.of(
                        "item",
                        "104/2026",
                        "clauses",
                        List.of(Map.of("key", "a", "words", "att vänta", "effects", List.of(effects))))));
    }

    private static Cite cite(String key, int effect, String field) {
        return new Cite(key, effect, field, new Spot("1", null), "i texten");
    }

    @Test
    void what_was_read_and_not_changed_cites_its_words_at_the_place_that_its_effect_has_now() {
        var cites = List.of(
                cite("meeting", 0, "on"),
                cite("meeting", 0, "place"),
                cite("104/2026/a", 1, "point"),
                cite("104/2026/a", 2, "to"),
                cite("104/2026/a", 2, "due"));
        var later = Map.of("giveAssignment", Map.of("to", "Bo Ek", "due", "2026-06-01"));
        assertThat(StillCited.of(cites, record("Hamnhuset", REJECTS, WRITES), record("Tullhuset", later)))
                .containsExactly(cite("meeting", 0, "on"), cite("104/2026/a", 1, "to"));
    }

    @Test
    void nothing_is_lost_where_nothing_that_was_read_is_changed() {
        var cites = List.of(cite("104/2026/a", 1, "to"));
        var more = record("Hamnhuset", WRITES, REJECTS);
        assertThat(StillCited.of(cites, record("Hamnhuset", WRITES), more)).isEqualTo(cites);
        assertThat(StillCited.of(cites, more, more)).isSameAs(cites);
    }
}
