package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void notes_of_several_meetings_are_read_and_which_one_is_recorded_is_asked() {
        var drafted = Drafted.of("update.md", """
                ## March 4

                - The council decided to paint the quay.

                ## March 11

                - The council agreed to sell the crane.
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(drafted.titles()).containsExactly("March 4", "March 11");
        assertThat(drafted.decided()).hasSize(2);
        assertThat(drafted.section("meeting")).doesNotContainKey("on");
        assertThat(drafted.read().questions())
                .filteredOn(q -> q.sentence().equals("which-of-meetings"))
                .singleElement()
                .satisfies(q -> assertThat(q.asks()).contains("2 möten"));
    }

    @Test
    void what_another_body_decided_is_told_whatever_the_tense() {
        assertThat(Drafted.minutes("""
            1. Läget
            Trafiknämnden har beslutat att dra in färjan.
            Linje 4 dras in eftersom trafiknämnden beslutat det.
            I december bestämde regionens personalutskott att skiften ska vara kortare.
            Hamnrådet beslutade att skriva ett brev.
            """).decided()).containsExactly("1/att skriva ett brev. -> []");
    }

    @Test
    void prices_demands_and_how_one_works_decide_nothing() {
        var drafted = Drafted.minutes("""
            1. Ekonomi
            Båtbyggaren tar 86 000 kronor för att laga pråmen, och det går inte att vänta till hösten.
            Varvet begär att kajen vidgas till tolv meter.
            Vi jobbar så öppet som möjligt.
            Deltagaravgiften blir 500 kr, max 20 platser.
            """);
        assertThat(drafted.decided()).containsExactly("1/Deltagaravgiften blir 500 kr, max 20 platser. -> []");
    }

    @Test
    void a_log_of_decisions_has_those_of_other_days_as_told() {
        assertThat(Drafted.minutes("""
            1. Kajen
            Rådet beslutade att måla kajen.

            2. Beslutslogg
            Id\tDatum\tBeslut
            B-1\t2024-02-03\tKranen köps in
            """).decided()).containsExactly("1/att måla kajen. -> []");
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
            Vi väntar tills anbuden har kommit.
            """);
        assertThat(drafted.read().questions())
                .filteredOn(q -> q.code().equals("which-effect"))
                .singleElement()
                .satisfies(q -> assertThat(q.suggestions().toString()).startsWith("[{table="));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rådet beslutade att nominera Bo Ek till Kajgruppen. | nominateRepresentative={person=Bo Ek
            The council nominated Bo Ek to the Quay Board. | nominateRepresentative={person=Bo Ek
            Förslaget antogs med 6/1/0 röster för/emot/blankt. | recordVote={yes=6, no=1, abstained=0}
            The proposal was carried by four to one. | recordVote={yes=4, no=1
            Fyra röstade för och två emot. | recordVote={yes=4, no=2
            På grund av jäv lämnar Bo Ek sammanträdet. | declareRecusal={person=Bo Ek}
            Bo Ek withdrew for consideration of the application. | declareRecusal={person=Bo Ek}
            Policy för kajen antas och börjar gälla den 1 maj 2024. | inForce={from=2024-05-01}
            The Quay Policy was adopted and comes into force on 1 May 2024. | inForce={from=2024-05-01}
            Så vi skjuter på det till mötet i april. | table={
            Frågan om kranen vilar till nästa möte. | table={
            Report received. | layOnRecord={
            """)
    void what_was_decided_does_what_it_says_in_other_words(String said, String does) {
        var drafted = Drafted.minutes("1. Kajen\n" + said);
        assertThat(drafted.read().record().toString() + drafted.read().questions())
                .contains(does);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tisdag 19 mars 2024, 7pm | starts=19:00
            2024-03-19 1900 UTC | starts=19:00
            Nästa tisdag | on=2024-03-19
            Samma tid nästa vecka. | on=2024-03-19
            """)
    void when_the_next_meeting_is_may_be_written_in_other_ways(String said, String value) {
        assertThat(Drafted.minutes("1. Nästa möte\n" + said).happened().toString())
                .contains("scheduleMeeting={body=Hamnrådet", value);
    }

    @Test
    void who_was_there_may_stand_inside_a_paragraph_or_under_a_question() {
        assertThat(Drafted.of("""
            Minnesanteckning från Hamnnätverket den 12 mars 2024

            Vi var tre. På plats: Anna Berg, Bo Ek och Cia Dal. Bo skrev.

            Rådet beslutade att måla kajen.
            """).section("attendance").get("present"))
                .asString()
                .contains("Anna Berg", "Cia Dal");
        assertThat(Drafted.of("update.md", """
            # Harbour Council update for March 2024

            The council (Anna Berg, Bo Ek and Cia Dal) met twice.

            ## 2024-03-12

            - The council decided to paint the quay.
            """.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .section("attendance")
                        .get("present"))
                .isEqualTo(List.of("Anna Berg", "Bo Ek", "Cia Dal"));
    }
}
