package se.klubba.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.kernel.Term.Holds;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EdtfDateTest {
    private static final LocalDate IN_2019 = LocalDate.of(2019, 5, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-07", "2020-02", "2020", "../2020-02-07", "2020-01-01", "2020-12-31"})
    void a_date_is_written_as_it_was_read(String text) {
        assertThat(EdtfDate.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 feb 2020", "2020-13", "2019-02-29", "20200207", "", "../2020"})
    void what_is_not_a_date_is_named_with_what_would_be_right(String text) {
        assertThatThrownBy(() -> EdtfDate.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void an_imprecise_day_comes_last_in_its_period_and_the_narrower_first() {
        var ordered = Stream.of(
                        "../2019-11-30",
                        "2019-11-30",
                        "2019-11",
                        "2019-12-06",
                        "../2019-12-31",
                        "2019-12-31",
                        "2019-12",
                        "2019",
                        "2020-01-01")
                .map(EdtfDate::of)
                .toList();
        assertThat(ordered.reversed().stream().sorted(EdtfDate.ORDER)).containsExactlyElementsOf(ordered);
    }

    @Test
    void a_mandate_known_to_a_year_is_possible_on_each_of_its_days_and_certain_after() {
        var term = new Term(EdtfDate.of("2019"), null);
        assertThat(term.on(LocalDate.of(2018, 12, 31), null)).isEqualTo(Holds.NO);
        assertThat(term.on(IN_2019, null)).isEqualTo(Holds.POSSIBLY);
        assertThat(term.on(LocalDate.of(2019, 12, 31), null)).isEqualTo(Holds.POSSIBLY);
        assertThat(term.on(NEW_YEAR, null)).isEqualTo(Holds.CERTAINLY);
    }

    @Test
    void one_without_a_beginning_is_certain_from_the_day_it_is_told_and_possible_before() {
        assertThat(Term.UNKNOWN.on(IN_2019, NEW_YEAR)).isEqualTo(Holds.POSSIBLY);
        assertThat(Term.UNKNOWN.on(NEW_YEAR, NEW_YEAR)).isEqualTo(Holds.CERTAINLY);
    }

    @Test
    void first_and_last_day_are_included() {
        var term = Term.from(IN_2019).until(EdtfDate.on(NEW_YEAR));
        assertThat(term.on(IN_2019.minusDays(1), null)).isEqualTo(Holds.NO);
        assertThat(term.on(IN_2019, null)).isEqualTo(Holds.CERTAINLY);
        assertThat(term.on(NEW_YEAR, null)).isEqualTo(Holds.CERTAINLY);
        assertThat(term.on(NEW_YEAR.plusDays(1), null)).isEqualTo(Holds.NO);
    }

    @Test
    void a_term_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Term.from(NEW_YEAR).until(EdtfDate.on(IN_2019)))
                .hasMessageContaining("cannot end");
    }
}
