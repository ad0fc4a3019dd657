package se.klubba.pages.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.layout.Texts;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartPageTest {
    private static final Texts SAY = Texts.in(Locale.of("sv")).of(StartPage.class);

    @Test
    void a_number_is_told_as_the_least_that_it_can_be_where_there_is_more_than_is_shown() {
        assertThat(StartPage.counted(SAY, "start.overdue", 8, true)).isEqualTo("Minst 8 uppdrag är försenade.");
        assertThat(StartPage.counted(SAY, "start.overdue", 8, false)).isEqualTo("8 uppdrag är försenade.");
        assertThat(StartPage.counted(SAY, "start.overdue", 1, false)).isEqualTo("Ett uppdrag är försenat.");
    }
}
