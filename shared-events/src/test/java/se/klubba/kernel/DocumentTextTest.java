package se.klubba.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.Source.Range;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentTextTest {
    private static final DocumentText TEXT =
            DocumentText.of("\uFEFFförsta\r\n\r\n𝄞 andra. tredje\n".getBytes(StandardCharsets.UTF_8));

    private static @Nullable String at(int first, int last, @Nullable Range columns) {
        return TEXT.at(new Source(new DocumentId("0".repeat(64)), new Range(first, last), columns));
    }

    @Test
    void lines_count_from_one_whatever_ends_them() {
        assertThat(TEXT.lines()).containsExactly("första", "", "𝄞 andra. tredje");
        assertThat(at(1, 3, null)).isEqualTo("första\n\n𝄞 andra. tredje");
    }

    @Test
    void columns_count_code_points_and_include_the_last() {
        assertThat(at(3, 3, new Range(3, 8))).isEqualTo("andra.");
        assertThat(at(3, 3, new Range(1, 1))).isEqualTo("𝄞");
    }

    @Test
    void columns_of_several_lines_begin_in_the_first_and_end_in_the_last() {
        assertThat(at(1, 3, new Range(4, 2))).isEqualTo("sta\n\n𝄞");
        assertThat(at(1, 3, new Range(7, 1))).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> at(3, 3, new Range(4, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> at(3, 1, null));
    }

    @Test
    void what_is_outside_the_document_is_nothing() {
        assertThat(at(4, 4, null)).isNull();
        assertThat(at(1, 1, new Range(3, 7))).isNull();
    }
}
