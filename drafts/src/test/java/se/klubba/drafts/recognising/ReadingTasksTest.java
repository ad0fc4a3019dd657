package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is to do what by when, and where a meeting is, in the ways in which secretaries say it, in invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTasksTest {
    private static final String FRONT =
            "Minnesanteckningar Hamnrådet 2026-03-04\nNärvarande: Anna Ek (ordf.), Christine Dal, Kent Lind, @fors\n\n1. Kajen\nRådet beslutade att laga kajen.\n\n2. Läget\n";

    private static String happened(String said) {
        return String.join("\n", Drafted.of(FRONT + said + "\n").happened());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Förstudien leds av Kent. | Kent Lind
            Den nya lampan ska Kent beställa. | Kent Lind
            Christine hade frågat länet. Hon ringer igen. | Christine Dal
            Chrsitine bokar lokalen. | Christine Dal
            Vi sätter Kent på det. | Kent Lind
            Inget svar än men Kent mejlar dem igen. | Kent Lind
            """)
    void somebody_has_it(String said, String who) {
        assertThat(happened(said)).contains("giveAssignment", "to=" + who + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kent undrar vad som händer i höst.",
                "Kent påminner om städdagen.",
                "Kent tillfrågades men avböjde.",
                "Kent was asked to write but declined.",
                "Kent would rather wait.",
                "Kent will stand down as chair.",
                "Rådet köper en ny lampa.",
                "Kansliets post hanteras av hamnkontoret."
            })
    void nobody_has_anything_to_do(String said) {
        assertThat(happened(said)).doesNotContain("giveAssignment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kent ringer länet i morgon. | 2026-03-05
            Kent ringer länet idag. | 2026-03-04
            Kent återkommer inom två veckor. | 2026-03-18
            Kent sänder ut kallelsen den 9 september. | 2026-09-09
            Kent ringer länet på fredag. | 2026-03-06
            Kent tar fram underlag till nämndens möte den 16 april. | 2026-04-16
            """)
    void it_is_due(String said, String day) {
        assertThat(happened(said)).contains("due=" + day);
    }

    @Test
    void a_table_of_tasks_may_number_them_and_say_how_far_they_are() {
        var drafted = Drafted.of(
                "m.md",
                (FRONT
                                + "## Åtgärder\n\n| Nr | Åtgärd | Ansvarig | Status |\n|---|---|---|---|\n| 7 | Laga räcket | Kent | klar, i går |\n| 8 | Måla räcket | Christine | försenad, ny tid 31 mars |\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(drafted.numbers()).doesNotContain("7", "8");
        assertThat(String.join("\n", drafted.happened()))
                .contains("to=Christine Dal, due=2026-03-31")
                .doesNotContain("to=Kent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tid: 4 mars 2026 kl. 10-12, konferensrum Ankaret | konferensrum Ankaret
            Värd: Norrvik. Plats: Norrviks herrgård | Norrviks herrgård
            onsdagen den 4 mars 2026 i klubbstugan, Udden | klubbstugan, Udden
            4 mars 2026 kl. 10.00-12.00 (digitalt) | digitalt
            4 mars 2026 kl 18.30 hemma hos Kent, port 3 | hemma hos Kent, port 3
            held on Wednesday 4 March 2026 in the Reading Room, Quay Lane, commencing at 7.15 pm | the Reading Room, Quay Lane
            """)
    void the_place_of_a_meeting_stands_beside_its_day(String line, String place) {
        var drafted = Drafted.of("Minnesanteckningar Hamnrådet\n" + line
                + "\nNärvarande: Anna Ek, Bo Dal\n\n1. Kajen\nRådet beslutade att laga kajen.\n");
        assertThat(drafted.meeting("place")).isEqualTo(place);
    }

    @Test
    void where_a_coming_meeting_is_is_read_and_from_when_it_was_moved_is_none() {
        var drafted = Drafted.of(FRONT
                + "Sagt.\n\n3. Kommande möten\n8 april kl. 13.00, Ankaret\n10 juni kl. 13.00 (flyttat från 3 juni)\n");
        assertThat(String.join("\n", drafted.happened()))
                .contains("on=2026-04-08, starts=13:00, place=Ankaret", "on=2026-06-10")
                .doesNotContain("2026-06-03");
    }

    @Test
    void lines_that_begin_with_who_is_to_do_what_stands_behind_a_dash_are_tasks() {
        assertThat(happened("Anna - bokar salen\nKent - gör affisch, klar till 26 mars\nAnna och Christine - fika\n"))
                .contains("to=Anna Ek", "to=Kent Lind, due=2026-03-26", "to=[Anna Ek, Christine Dal]");
        assertThat(happened("Anna - har varit hos varvet\nKent - ledig i veckan\n"))
                .doesNotContain("giveAssignment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna och Kent lämnar salen, röstlängden ändras till 12.",
                "Kent kommer tillbaka in i rummet.",
                "Föreningar fortsätter att vara självstyrande.",
                "Kajan söker 4 000 kr till en mast."
            })
    void who_comes_and_goes_or_asks_for_money_has_nothing_to_do_by_that(String said) {
        assertThat(happened(said + "\n")).doesNotContain("giveAssignment");
    }
}
