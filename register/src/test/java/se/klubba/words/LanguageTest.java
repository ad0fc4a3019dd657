package se.klubba.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv-SE, en;q=0.8 | SV",
                "en-GB, sv;q=0.9 | EN",
                "de, sv;q=0.5 | SV",
                "de | EN",
                "sv;q=0, en | EN",
                "!!, ?? | EN",
                "'' | EN"
            })
    void the_language_that_is_most_wanted_of_those_there_are(String wanted, Language found) {
        assertThat(Language.wanted(wanted, Language.EN)).isEqualTo(found);
    }

    @Test
    void who_wants_none_gets_what_is_usual() {
        assertThat(Language.wanted(null, Language.SV)).isEqualTo(Language.SV);
    }

    @Test
    void a_tag_leads_to_its_language_and_another_is_told_which_there_are() {
        assertThat(Language.tagged("sv")).isEqualTo(Language.SV);
        assertThatThrownBy(() -> Language.tagged("no")).hasMessage("'no' is not right for language: one of sv, en");
    }
}
