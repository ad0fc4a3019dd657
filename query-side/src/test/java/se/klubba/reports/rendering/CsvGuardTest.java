package se.klubba.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text out of a register is a formula in a spreadsheet, wherever one begins a cell in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvGuardTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+46 8 123|'+46 8 123",
                "-2|'-2",
                "@SUM(A1)|'@SUM(A1)",
                "råd;=cmd|råd;'=cmd",
                "råd; =cmd|råd; '=cmd",
                "a\";=1|a\";'=1",
            })
    void a_text_that_would_be_a_formula_begins_with_an_apostrophe(String text, String safe) {
        assertThat(CsvRendering.safe(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"råd\t=1", "råd\n=1", "råd\r\n+1", "råd\n\t@x", "råd;\"\"=1"})
    void also_after_what_ends_a_cell_for_some_spreadsheet(String text) {
        assertThat(CsvRendering.safe(text)).matches("(?s).*'[=+@].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-07", "a = b", "a-b", "e@post.example", "§ 4 + § 5", ""})
    void what_begins_no_cell_stays_as_it_is(String text) {
        assertThat(CsvRendering.safe(text)).isEqualTo(text);
    }
}
