package se.klubba.drafts.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Words;
import se.klubba.words.Language;
import se.klubba.words.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoleTest {
    @ParameterizedTest
    @EnumSource
    void every_kind_is_read_by_its_words_in_both_languages(MandateKind kind) {
        for (var language : Language.values()) {
            var word = Messages.common(language).say(kind);
            assertThat(Role.of(word)).isEqualTo(new Role(kind, null));
            assertThat(Role.of(word.toUpperCase(language.locale()))).isEqualTo(new Role(kind, null));
            assertThat(Role.all(language)).contains(word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', REPRESENTATIVE",
        "ordinarie, REPRESENTATIVE",
        "Styrelseledamot, REPRESENTATIVE",
        "member, REPRESENTATIVE",
        "ordf., CHAIR",
        "Ordföranden, CHAIR",
        "Chairperson, CHAIR",
        "v. ordf., VICE_CHAIR",
        "deputy chair, VICE_CHAIR",
        "sekr, SECRETARY",
        "kassören, TREASURER",
        "suppleanter, SUBSTITUTE",
        "deputy, SUBSTITUTE",
        "Revisorer, AUDITOR",
        "protokollsjusterare, VERIFIER",
    })
    void what_lists_call_a_kind_is_the_kind_alone(String said, MandateKind kind) {
        assertThat(Role.of(said)).isEqualTo(new Role(kind, null));
    }

    @ParameterizedTest
    @CsvSource({
        "1:e vice ordförande, VICE_CHAIR",
        "tf ordförande, CHAIR",
        "Personlig ersättare, SUBSTITUTE",
        "adjungerad, OBSERVER",
        "co-opted, OBSERVER",
        "Ledamot (studeranderepresentant), REPRESENTATIVE",
        "Kassör för byggfonden, TREASURER",
    })
    void what_says_more_than_the_kind_is_kept_as_a_title(String said, MandateKind kind) {
        var role = Objects.requireNonNull(Role.of(said));
        assertThat(role.kind()).isEqualTo(kind);
        assertThat(role.title()).isEqualTo(new Words(said));
    }

    /** A second role would be lost, and whoever stands in for an auditor is neither auditor nor substitute. */
    @ParameterizedTest
    @ValueSource(strings = {"kock", "ordförandeskap", "revisorssuppleant", "Sekreterare/kassör", "revisor, suppleant"})
    void what_is_no_role_or_two_is_none(String said) {
        assertThat(Role.of(said)).isNull();
    }
}
