package se.klubba.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "7", "a-b", "a_b", "a.b", "0-", "a..", "d92b79dd-fc80-914b-d616-267dd7bd8bc3"})
    void has_the_form(String value) {
        assertThat(Identifier.hasForm(value)).isTrue();
        assertThat(Identifier.FORM.matcher(value).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "å", "aå", "a/b", "a\n", "a=b"})
    void has_not_the_form(String value) {
        assertThat(Identifier.hasForm(value)).isFalse();
        assertThat(Identifier.FORM.matcher(value).matches()).isFalse();
    }

    @Test
    void ends_at_the_same_length() {
        assertThat(Identifier.hasForm("a".repeat(Identifier.LONGEST))).isTrue();
        assertThat(Identifier.hasForm("a".repeat(Identifier.LONGEST + 1))).isFalse();
    }

    @Test
    void is_what_the_form_that_is_described_says() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var value = random.ints(random.nextInt(67), ' ', 'z' + 3)
                    .map(c -> random.nextInt(40) == 0 ? c : 'a' + c % 26)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Identifier.hasForm(value))
                    .as(value)
                    .isEqualTo(Identifier.FORM.matcher(value).matches());
        }
    }
}
