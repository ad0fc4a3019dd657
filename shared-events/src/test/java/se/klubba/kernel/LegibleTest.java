package se.klubba.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LegibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001bb",
                "a\u007fb",
                "a\u009bb",
                "Anna\u202egnoR",
                "a\u2066b",
                "\u200b",
                "\u3164",
                " \u00a0",
                "\u2060\ufeff",
                "a\ue000"
            })
    void what_nobody_can_see_is_refused_on_one_line_and_on_many(String text) {
        assertThat(Legible.flaw(text, true)).isNotNull();
        assertThat(Legible.flaw(text, false)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\u0085b", "a\u2028b"})
    void a_line_break_is_for_what_has_lines(String text) {
        assertThat(Legible.flaw(text, true)).contains("one line");
        assertThat(Legible.flaw(text, false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åsa Öst", "O’Brien-Ek", "علی\u200cرضا", "👩\u200d⚕️", "Ng\u0303", "1 § a", "tabb\tad"})
    void names_of_the_world_are_taken(String text) {
        assertThat(Legible.flaw(text, true)).isNull();
    }

    @Test
    void words_are_kept_in_one_form() {
        assertThat(Words.of("A\u030asa")).isEqualTo(Words.of("Åsa"));
    }
}
