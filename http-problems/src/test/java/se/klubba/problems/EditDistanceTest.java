package se.klubba.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditDistanceTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "table,table,0",
        "tabel,table,1",
        "tble,table,1",
        "ttable,table,1",
        "fable,table,1",
        "elbat,table,4",
        "'',table,5",
        "table,'',5"
    })
    void letters_put_in_left_out_changed_and_swapped_count_once_either_way(String one, String other, int far) {
        assertThat(EditDistance.between(one, other)).isEqualTo(far);
        assertThat(EditDistance.between(other, one)).isEqualTo(far);
    }
}
