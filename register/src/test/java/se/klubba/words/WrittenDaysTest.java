package se.klubba.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenDaysTest {
    private static final WrittenDays DAYS = WrittenDays.inAnyLanguage();
    private static final LocalDate NEAR = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "2026-1-31",
                "31.1.2026",
                "31/1 2026",
                "31/1-26",
                "31 januari 2026",
                "31 jan. 2026",
                "31 Jan 2026",
                "January 31, 2026",
                "31st of January 2026",
                "den 31 januari",
                "31/1",
                "260131",
                "20260131",
                "2026 01 31"
            })
    void a_day_is_read_in_each_way_in_which_it_is_written(String written) {
        assertThat(DAYS.in(written, NEAR))
                .singleElement()
                .satisfies(day -> assertThat(day.on()).isEqualTo(LocalDate.of(2026, 1, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 februari 2026", "31/13 2026", "snart", "", "31 januari eller 1 februari", "till 31/1"})
    void what_is_no_day_or_more_than_one_is_not_taken_for_one(String written) {
        assertThat(DAYS.only(written, NEAR)).isNull();
    }

    @Test
    void without_a_year_it_is_the_nearest() {
        assertThat(DAYS.only("30 december", NEAR)).isEqualTo(LocalDate.of(2025, 12, 30));
        assertThat(DAYS.in("30 december", null)).isEmpty();
    }
}
