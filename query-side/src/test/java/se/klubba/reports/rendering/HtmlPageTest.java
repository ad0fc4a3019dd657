package se.klubba.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlPageTest {
    @Test
    void only_a_word_that_no_column_holds_may_be_broken_on_paper() {
        assertThat(HtmlPage.isUnbroken("Rapport från barnmorskemottagningsverksamhetsutvecklingssamordningsgruppen"))
                .isTrue();
        assertThat(HtmlPage.isUnbroken("Egenvårdsbedömningar/hjälpmedelsförskrivningar och läkarmedverkan 2019–2031"))
                .isFalse();
    }
}
