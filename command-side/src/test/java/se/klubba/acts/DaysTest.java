package se.klubba.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.EventJson;
import se.klubba.kernel.EdtfDate;
import se.klubba.meetings.occasions.ProposeOccasion;
import se.klubba.problems.Flaw;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "2020-02-07", "2199-12-31"})
    void a_day_that_a_register_can_tell_of_is_taken(String day) {
        assertThat(Days.checked(LocalDate.parse(day))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0202-02-07", "1799-12-31", "2200-01-01", "9999-12-31"})
    void any_other_is_told_what_would_be(String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.checked(LocalDate.parse(day)))
                .withMessageContaining(day + " is outside the years 1800 to 2199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "../9999-12-31", "1799", "2200-01"})
    void so_is_a_day_that_is_not_known_to_the_day(String date) {
        assertThatIllegalArgumentException().isThrownBy(() -> Days.checked(EdtfDate.of(date)));
    }

    @Test
    void it_is_found_wherever_in_an_act_it_stands() {
        var written = (ObjectNode) EventJson.mapper().readTree("""
                {"name": "Länsdag", "days": ["2020-05-01", "9999-05-01"], "happenedOn": "0020-02-07"}""");
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> ActForm.read(ProposeOccasion.class, written))
                .satisfies(malformed -> assertThat(malformed.flaws())
                        .extracting(Flaw::field)
                        .containsExactlyInAnyOrder("days[1]", "happenedOn"));
    }
}
