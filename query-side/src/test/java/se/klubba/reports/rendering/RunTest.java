package se.klubba.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.reports.rendering.Run.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunTest {
    @Test
    void days_and_months_are_whole_wherever_they_stand() {
        assertThat(Run.of("Från 2020-02-07 till 2020-03, ../2019-12-31"))
                .containsExactly(
                        new Run("Från ", Kind.PLAIN),
                        new Run("2020-02-07", Kind.DAY),
                        new Run(" till ", Kind.PLAIN),
                        new Run("2020-03", Kind.DAY),
                        new Run(", ", Kind.PLAIN),
                        new Run("../2019-12-31", Kind.DAY));
    }

    @Test
    void a_text_without_days_is_one_piece() {
        assertThat(Run.of("Dnr 12345-67-89, tel 018-123 45 67")).hasSize(1);
        assertThat(Run.of("")).isEmpty();
    }

    @Test
    void a_word_that_no_column_of_a_sheet_holds_may_break_anywhere() {
        var word = "Överenskommelsesamverkansprotokoll";
        assertThat(Run.of("Enligt " + word + ", 2020-02-07"))
                .containsExactly(
                        new Run("Enligt ", Kind.PLAIN),
                        new Run(word, Kind.LONG),
                        new Run(", ", Kind.PLAIN),
                        new Run("2020-02-07", Kind.DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-07",
                "2020-02-07 till",
                "till 2020-02-07",
                "2020-02-072020-02-08",
                "2020-02-07/2020-02-08"
            })
    void nothing_of_a_text_is_lost(String text) {
        assertThat(Run.of(text).stream().map(Run::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
