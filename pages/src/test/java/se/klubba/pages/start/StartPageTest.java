package se.klubba.pages.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.layout.Texts;
import se.klubba.reading.Cursor;
import se.klubba.reading.ListOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartPageTest {
    private static final Texts SAY = Texts.in(Locale.of("sv")).of(StartPage.class);

    @Test
    void a_number_is_told_as_the_least_that_it_can_be_where_there_is_more_than_is_counted() {
        assertThat(Counted.told(SAY, "start.overdue", 19, true)).isEqualTo("Minst 19 uppdrag är försenade.");
        assertThat(Counted.told(SAY, "start.overdue", 8, false)).isEqualTo("8 uppdrag är försenade.");
        assertThat(Counted.told(SAY, "start.overdue", 1, false)).isEqualTo("Ett uppdrag är försenat.");
    }

    @Test
    void what_is_not_shown_is_counted_too() {
        var shown = new ListOf.Part<>(List.of("one", "two"), new Cursor(1, 1, LocalDate.MIN, "two", ""));
        var all = new ListOf.Part<>(IntStream.range(0, 17).boxed().toList(), null);

        assertThat(Counted.of(shown, all)).isEqualTo(new Counted<>(List.of("one", "two"), 17, false));
    }
}
