package se.klubba.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {
    @Test
    void half_a_surrogate_pair_is_no_word_and_a_whole_one_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("a\ud800b"))
                .withMessageContaining("surrogate");
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("\udc00"));
        assertThat(Words.of("råd 👩‍👧").text()).isEqualTo("råd 👩‍👧");
    }
}
