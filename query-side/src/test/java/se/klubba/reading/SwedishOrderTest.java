package se.klubba.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SwedishOrderTest {
    @Test
    void letters_after_z_come_after_z_and_other_marks_do_not_count() {
        var names =
                List.of("Zink", "Andén", "Ångström", "Östlund", "Ärlig", "Anden", "Müller", "Myhre", "zebra", "Åberg");
        assertThat(names.stream()
                        .sorted(Comparator.comparing(SwedishOrder::key).thenComparing(Comparator.naturalOrder())))
                .containsExactly(
                        "Anden", "Andén", "Myhre", "Müller", "zebra", "Zink", "Åberg", "Ångström", "Ärlig", "Östlund");
    }

    @Test
    void numbers_come_by_what_they_are_worth() {
        assertThat(Stream.of("§ 10", "§ 2", "§ 101", "§ 007").sorted(Comparator.comparing(SwedishOrder::key)))
                .containsExactly("§ 2", "§ 007", "§ 10", "§ 101");
    }

    @Test
    void a_decomposed_letter_is_the_same_letter() {
        assertThat(SwedishOrder.key("A\u030angström")).isEqualTo(SwedishOrder.key("Ångström"));
        assertThat(SwedishOrder.key("ﬁn")).isEqualTo(SwedishOrder.key("fin"));
    }

    @Test
    void words_are_compared_without_case_marks_and_compatibility_forms() {
        assertThat(Folded.of("  Ångström & co: ﬁn-Ⅳ ").words()).containsExactly("angstrom", "co", "fin", "iv");
        assertThat(Folded.of("").words()).isEmpty();
    }
}
