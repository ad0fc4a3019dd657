package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What minutes of bodies that no rule was made for need to be read, in invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingOthersTest {
    @Test
    void whose_words_stand_against_a_decision_is_recorded_with_it_and_asked_where_there_are_several() {
        var drafted = Drafted.minutes("""
            1. Bryggan
            Rådet beslutade att köpa bryggan.
            Bo Ek reserverar sig mot beslutet.

            2. Kranen
            Rådet beslutade
            att sälja kranen
            att hyra en pråm.
            Cia Dal anmälde avvikande mening.

            3. Skjulet
            Anna Berg reserverar sig inte.
            """);
        assertThat(drafted.happened())
                .contains("1/Bo Ek reserverar sig mot beslutet. -> [{recordDissent={decision=r1, by=Bo Ek}}]");
        assertThat(drafted.read().questions())
                .filteredOn(q -> q.sentence().equals("dissent-from-which"))
                .singleElement()
                .satisfies(
                        q -> assertThat(q.suggestions().toString())
                                .isEqualTo(
                                        "[{recordDissent={decision=a, by=Cia Dal}}, {recordDissent={decision=b, by=Cia Dal}}]"));
        assertThat(drafted.happened()).noneMatch(h -> h.contains("Anna Berg"));
    }

    @Test
    void what_begins_a_sentence_is_no_part_of_a_name() {
        var drafted = Drafted.minutes("""
            1. Bryggan
            Kranen gicks igenom. Kanske Bo frågar varvet.

            2. Kajen
            Möjligen Anna Berg hör av sig.
            """);
        assertThat(drafted.read().record().toString())
                .doesNotContain("person=Kanske")
                .doesNotContain("to=Kanske")
                .doesNotContain("to=Möjligen");
        assertThat(drafted.section("names").get("people")).isEqualTo(List.of("Anna Berg", "Bo Ek", "Cia Dal"));
    }

    @Test
    void a_meeting_may_have_one_item() {
        assertThat(Drafted.minutes("1. Kajen\n\nRådet beslutade att måla kajen.")
                        .titles())
                .containsExactly("Kajen");
    }

    @Test
    void notes_of_several_meetings_are_told_to_be_sent_one_by_one() {
        assertThatThrownBy(() -> Drafted.of(
                        "Hamnrådet\n\n3 mars 2024\n\nKajen gicks igenom.\n\n10 mars 2024\n\nKranen gicks igenom."))
                .isInstanceOf(NoMinutes.class)
                .hasMessageContaining("notes of 2 meetings");
    }

    @Test
    void who_was_missed_is_in_the_attendance() {
        var drafted = Drafted.of("""
            Protokoll, Hamnrådet
            Datum: 2024-03-12
            Närvarande: Anna Berg, Bo Ek
            Frånvarande: Cia Dal, Kajens vänner

            1. Kajen
            Rådet beslutade att måla kajen.
            """);
        assertThat(drafted.section("attendance").get("present")).isEqualTo(List.of("Anna Berg", "Bo Ek"));
        assertThat(drafted.section("attendance").get("absent")).isEqualTo(List.of("Cia Dal"));
    }

    @Test
    void what_was_rejected_may_be_printed_nowhere_but_in_the_decision() {
        var drafted = Drafted.minutes("""
            1. Ansökningar
            Beslut:
            att avslå ansökan från kören om bidrag
            att avslå ansökan från Sten Ros.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/att avslå ansökan från kören om bidrag -> [{reject=p1/1}]",
                        "1/att avslå ansökan från Sten Ros. -> [{reject=p1-2/1}]");
        assertThat(drafted.items().getFirst().get("proposals")).asString().contains("p1-2");
    }

    @Test
    void what_a_decision_is_likely_to_do_is_asked_with_that_as_its_answer() {
        var drafted = Drafted.minutes("""
            1. Den gemensamma jouren
            Beslut:
            Det blev inget av med den här i dag, vi fortsätter en annan gång.
            """);
        assertThat(drafted.read().questions())
                .filteredOn(q -> q.code().equals("which-effect"))
                .singleElement()
                .satisfies(q -> assertThat(q.suggestions().toString()).startsWith("[{table="));
    }
}
