package se.klubba.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {
    private static final Pattern PLACES = Pattern.compile("\\{\\d}");

    @Test
    void each_language_has_the_same_words_with_the_same_places_to_fill_in() {
        var swedish = bundle("sv");
        var english = bundle("en");
        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        assertThat(swedish.keySet())
                .allSatisfy(key ->
                        assertThat(places(swedish.getString(key))).as(key).isEqualTo(places(english.getString(key))));
    }

    /** Every enum in a component of an event, however deep, and what is irregular. */
    @ParameterizedTest
    @EnumSource
    void what_events_can_say_of_a_kind_has_a_label(Language language) {
        var messages = Messages.common(language);
        var enums = Constants.inEvents().toList();
        assertThat(enums).contains(Deviation.UNFAIR_SPLIT, MandateKind.CHAIR).hasSizeGreaterThan(60);
        assertThat(enums)
                .allSatisfy(constant -> assertThatCode(() -> messages.say(constant))
                        .as(constant.getDeclaringClass() + "." + constant)
                        .doesNotThrowAnyException());
    }

    /** A program reads days as data has them, a person as one writes them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SV | 2 mars 2026  | 09.30 | senast 2 mars 2026
            EN | 2 March 2026 | 09:30 | not after 2 March 2026
            """)
    void days_and_hours_are_told_in_words_to_who_reads_sentences(
            Language language, String day, String hour, String notAfter) {
        var on = LocalDate.of(2026, 3, 2);
        var data = Messages.common(language);
        var words = data.inWords();
        assertThat(words.told(on)).isEqualTo(day);
        assertThat(words.told(EdtfDate.on(on))).isEqualTo(day);
        assertThat(words.told(EdtfDate.notAfter(on))).isEqualTo(notAfter);
        assertThat(words.told(EdtfDate.of("2026-03"))).isEqualTo("2026-03");
        assertThat(words.told(LocalTime.of(9, 30))).isEqualTo(hour);
        assertThat(words.told(4)).isEqualTo("4");
        assertThat(words.told(null)).isEqualTo("null");
        assertThat(words.say("when.occasion", "Temadag", on)).isEqualTo("Temadag, " + day);
        assertThat(data.say("when.occasion", "Temadag", on)).isEqualTo("Temadag, 2026-03-02");
        assertThat(data.told(LocalTime.of(9, 30))).isEqualTo("09:30");
    }

    @Test
    void numbers_and_names_are_as_the_language_has_them() {
        var swedish = Messages.common(Language.SV);
        var english = Messages.common(Language.EN);
        assertThat(swedish.number(new BigDecimal("1.5"))).isEqualTo("1,5");
        assertThat(english.number(new BigDecimal("1.5"))).isEqualTo("1.5");
        assertThat(swedish.grouped(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(english.grouped(1234567)).isEqualTo("1,234,567");
        assertThat(swedish.count("facts", 1)).isNotEqualTo(swedish.count("facts", 2));
        assertThat(swedish.yes(true) + swedish.yes(false)).isEqualTo("janej");
        assertThat(swedish.sentence("öppet")).isEqualTo("Öppet");
        assertThat(Stream.of("Örebro", "Åre", "Arboga").sorted(swedish.byName()))
                .containsExactly("Arboga", "Åre", "Örebro");
        assertThat(Stream.of("Örebro", "Åre", "Arboga").sorted(english.byName()))
                .containsExactly("Arboga", "Åre", "Örebro");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("se.klubba.words.messages", Locale.forLanguageTag(language));
    }

    private static List<String> places(String pattern) {
        var found = new ArrayList<String>();
        var matcher = PLACES.matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.stream().sorted().toList();
    }
}
