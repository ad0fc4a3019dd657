package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.words.Language;

/** Commands said of effects, and offered of the words of a decision. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandTextTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 13);

    private static ShortCommand read(String command, String... declared) {
        return ShortCommand.of(command, MEETING, "Hamnrådet", "kajen", "u1", Set.of(declared));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uppdrag Styrgruppen senast 30 april",
                "/uppdrag Anna Berg och Bo Ek till nästa möte",
                "/uppdrag hamnkontoret till mötet den 17 april",
                "/uppdrag Anna Berg",
                "/bordlägg till nästa möte",
                "/bordlägg till mötet den 17 april",
                "/bordlägg",
                "/återremiss Beredningsgruppen",
                "/hänskjut Hamnnämnden",
                "/handlingar",
                "/dagordning",
                "/utgår",
                "/bifall p5/1",
                "/avslag p5/2",
                "/utse Anna Berg till Styrgruppen",
                "/utse Anna Berg till Fyrens vänner",
                "/utse Anna Berg till Styrgruppen för Björkhamns kommun",
                "/utse Anna Berg till Styrgruppen, för Säter",
                "/utse Anna Berg till vice ordförande i Styrgruppen för Björkhamns kommun",
                "/utse Anna Berg till Styrgruppen från 1 april 2026",
                "/utse Anna Berg till ordförande i Styrgruppen för Björkhamns kommun från den 1 april till och med 2027-03-31",
                "/utse Anna Berg till Styrgruppen, för Säter, t.o.m. 2027-03-31",
                "/nominera Anna Berg till Styrgruppen för Region Norrlunda",
                "/nominera Anna Berg till Styrgruppen",
                "/avböj Anna Berg till Styrgruppen",
                "/anta Rutin för kajen från 2026-05-01",
                "/anta Rutin för kajen",
                "/upphäv Rutin för kajen till 30 april",
                "/inrätta Arbetsgruppen Kajen",
                "/fortsätt Arbetsgruppen Kajen",
                "/upplös Arbetsgruppen Kajen",
                "/avsluta",
                "/inte-vår",
                "/jäv Anna Berg"
            })
    void what_was_typed_is_said_again_in_both_languages(String typed) {
        var read = read(typed);
        for (var language : Language.values()) {
            var said = Objects.requireNonNull(CommandText.of(read.effect(), "kajen", language), typed);
            assertThat(read(said).effect()).as(said).isEqualTo(read.effect());
        }
    }

    @Test
    void from_when_until_when_one_sits_is_no_part_of_a_name() {
        var read = read("/utse Anna Berg till Styrgruppen, för Säter från 1 april 2026 till och med 31 mars 2027");
        assertThat(read.effect())
                .isEqualTo(Map.of(
                        "appoint",
                        Map.of(
                                "person",
                                "Anna Berg",
                                "body",
                                "Styrgruppen",
                                "for",
                                "Säter",
                                "term",
                                Map.of("from", "2026-04-01", "to", "2027-03-31"))));
        assertThatExceptionOfType(ShortCommand.NotRead.class)
                .isThrownBy(() -> read("/utse Anna Berg till Styrgruppen från vecka 14"))
                .withMessageContaining("from 2026-04-01");
        assertThat(read("/assign Gun Ek to next meeting").effect())
                .isEqualTo(read("/uppdrag Gun Ek till nästa möte").effect());
    }

    @Test
    void what_no_command_says_has_none() {
        assertThat(CommandText.of(
                        Map.of("table", Map.of("matter", "fyren", "waitsFor", "not-stated")), "kajen", Language.SV))
                .as("of another matter")
                .isNull();
        assertThat(CommandText.of(
                        Map.of("appoint", Map.of("person", "A", "body", "B", "kind", "observer")), null, Language.SV))
                .isNull();
        assertThat(CommandText.of(Map.of("scheduleMeeting", Map.of()), null, Language.SV))
                .isNull();
    }

    @Test
    void as_what_and_for_whom_one_sits_is_no_part_of_the_name_of_the_body() {
        var seat = Map.of("person", "Anna Berg", "body", "Arbetsgrupp Kajen", "for", "Björkhamns kommun");
        assertThat(read("/utse Anna Berg till ledamot i Arbetsgrupp Kajen för Björkhamns kommun")
                        .effect())
                .isEqualTo(Map.of("appoint", seat));
        assertThat(read("/appoint Anna Berg to member of Arbetsgrupp Kajen, for Björkhamns kommun")
                        .effect())
                .isEqualTo(Map.of("appoint", seat));
        assertThat(read("/utse Anna Berg till ordförande i Fyrens vänner", "Fyrens vänner")
                        .effect())
                .isEqualTo(Map.of("appoint", Map.of("person", "Anna Berg", "body", "Fyrens vänner", "kind", "chair")));
        assertThat(read("/utse Anna Berg till Representantskapet i Björkhamn", "Representantskapet i Björkhamn")
                        .effect()
                        .toString())
                .contains("Representantskapet i Björkhamn");
        assertThat(read("/återremiss Beredningsgruppen för kompletterande underlag")
                        .bodies())
                .containsOnlyKeys("Beredningsgruppen");
    }

    @Test
    void more_votes_than_a_body_has_are_refused_and_not_cut() {
        for (var typed : new String[] {
            "/röster 99999999999 för, 2 emot", "/röster 12345-2-1", "/val Anna Berg 123456 till Styrgruppen"
        }) {
            assertThatExceptionOfType(ShortCommand.NotRead.class)
                    .as(typed)
                    .isThrownBy(() -> read(typed))
                    .withMessageContaining("four digits");
        }
        assertThat(read("/röster p20260001/1 7-2").effect().toString()).contains("yes=7", "no=2");
    }

    @Test
    void names_that_a_draft_has_are_those_whatever_they_look_like() {
        assertThat(read("/uppdrag Fyrens vänner senast 30 april", "Fyrens vänner")
                        .effect())
                .isEqualTo(Map.of("giveAssignment", Map.of("id", "u1", "to", "Fyrens vänner", "due", "2026-04-30")));
        assertThat(read("/uppdrag Fyrens vänner", "Fyrens vänner").offices()).isEmpty();
    }

    @Test
    void several_are_given_one_assignment_and_seats_one_by_one() {
        assertThat(read("/uppdrag Anna Berg, Bo Ek och Cia Dal senast 30 april")
                        .effect()
                        .toString())
                .contains("[Anna Berg, Bo Ek, Cia Dal]");
        assertThatExceptionOfType(ShortCommand.NotRead.class)
                .isThrownBy(() -> read("/utse Anna Berg och Bo Ek till Styrgruppen"))
                .withMessageContaining("one at a time");
        assertThatExceptionOfType(ShortCommand.NotRead.class)
                .isThrownBy(() -> read("/upphäv Rutin för kajen"))
                .withMessageContaining("until which day");
    }

    private static List<String> offered(String words, Language language) {
        return OfferedCommands.of(words, MEETING, "Hamnrådet", List.of("Fyrens vänner"), List.of("p2/1"), language);
    }

    @Test
    void what_a_decision_may_do_is_offered_with_its_words_filled_in() {
        assertThat(offered("att välja Anna Berg till styrgruppen", Language.SV))
                .first()
                .isEqualTo("/utse Anna Berg till styrgruppen");
        assertThat(offered("att välja Anna Berg", Language.SV)).first().isEqualTo("/utse Anna Berg till ");
        assertThat(offered("att bifalla vad som sades", Language.SV)).first().isEqualTo("/bifall p2/1");
        assertThat(offered("att avslå det", Language.SV)).first().isEqualTo("/avslag p2/1");
        assertThat(offered("att Fyrens vänner lägger ner sin grupp", Language.SV))
                .first()
                .isEqualTo("/upplös Fyrens vänner");
        assertThat(offered("The working group was dissolved", Language.EN))
                .first()
                .asString()
                .startsWith("/dissolve ");
        assertThat(offered("att upphäva allt gammalt.", Language.SV)).containsExactly("/upphäv allt gammalt till ");
        assertThat(offered("att upphäva det tillsammans med styrgruppen", Language.SV))
                .contains("/uppdrag styrgruppen", "/hänskjut styrgruppen");
        assertThat(offered("att fundera", Language.SV))
                .as("nothing is offered that nothing shows")
                .isEmpty();
    }
}
