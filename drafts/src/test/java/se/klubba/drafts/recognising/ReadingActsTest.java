package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What minutes do with people, matters and what others decided, in invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingActsTest {
    @Test
    void names_that_are_nearly_alike_are_asked_about_and_a_first_name_alone_is_whoever_has_it() {
        var drafted = Drafted.of("""
            Protokoll, Hamnrådet
            2024-03-09
            Närvarande: Helene Kastberg, Bo Ek

            1. Fyren
            Föredragande: Heléne Kastberg, ingenjör
            Bo tar kontakt med lotsarna.
            Gun mailar alla.

            2. Övrigt
            Inget.
            """);
        assertThat(drafted.asked()).containsExactly("who: Gun", "same-person: Heléne Kastberg");
        assertThat(drafted.happened().getFirst()).contains("to=Bo Ek");
    }

    @Test
    void elections_may_be_of_two_at_once_and_have_no_verb() {
        var drafted = Drafted.minutes("""
            1 Val av styrelse
            Till ordförande för ett år valdes Cia Dal. Till ledamöter i styrelsen på två år valdes Dan Fors och Eva Ek. Till suppleant i styrelsen valdes Finn Gran.

            2 Val av justerare
            Eva Fors och Finn Gran

            3 Programgruppen
            Rådet beslutade
            att utse Stina Åker, Granvik, till ledamot från och med den 1 april 2024,
            att nuvarande Arbetsgrupp Fyren fortsätter.
            Rune Tall, som hade föreslagits till Programgruppen, avböjde.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Till ordförande för ett år valdes Cia Dal. -> [{appoint={person=Cia Dal, body=styrelsen,"
                                + " kind=chair}}]",
                        "1/Till ledamöter i styrelsen på två år valdes Dan Fors och Eva Ek. -> [{appoint={person=Dan"
                                + " Fors, body=styrelsen}}, {appoint={person=Eva Ek, body=styrelsen}}]",
                        "1/Till suppleant i styrelsen valdes Finn Gran. -> [{appoint={person=Finn Gran,"
                                + " body=styrelsen, kind=substitute}}]",
                        "2/Eva Fors och Finn Gran -> []",
                        "3/att utse Stina Åker, Granvik, till ledamot från och med den 1 april 2024, ->"
                                + " [{appoint={person=Stina Åker, body=Programgruppen, for=Granvik,"
                                + " term={from=2024-04-01}}}]",
                        "3/att nuvarande Arbetsgrupp Fyren fortsätter. -> [{continueBody={body=Arbetsgrupp Fyren}}]");
        assertThat(String.join("\n", drafted.happened()))
                .contains("declineNomination={person=Rune Tall, body=Programgruppen}");
    }

    @Test
    void a_matter_is_tabled_given_back_handed_over_or_left_to_others() {
        var drafted = Drafted.minutes("""
            1. Bron
            Ärendet bordläggs för vidare beredning i styrgruppen.

            2. Fyren
            Frågan hänskjuts till Hamngruppen.

            3. Kajen
            Det är inte en fråga för rådet. Varje kommun beslutar själv.

            4. Bojen
            Punkten utgår.

            5. Båten
            Mötet den 16 april flyttas till den 23 april 2024.
            Informationen noteras.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Ärendet bordläggs för vidare beredning i styrgruppen. -> [{table={matter=ärende-1,"
                                + " waitsFor={preparation=styrgruppen}}}]",
                        "2/Frågan hänskjuts till Hamngruppen. -> [{referMatter={matter=ärende-2, to=Hamngruppen}}]",
                        "3/Det är inte en fråga för rådet. Varje kommun beslutar själv. ->"
                                + " [{declareOutsideRemit={matter=ärende-3, leftTo=[every-kommunerna]}}]",
                        "4/Punkten utgår. -> [{removeFromAgenda={}}]",
                        "5/Mötet den 16 april flyttas till den 23 april 2024. ->"
                                + " [{rescheduleMeeting={meeting={body=Hamnrådet, on=2024-04-16}, to=2024-04-23}}]",
                        "5/Informationen noteras. -> [{layOnRecord={}}]");
    }

    @Test
    void running_heads_inside_a_clause_and_hyphens_at_line_ends_are_read_over() {
        var head = "Hamnrådet   Sida %d (3)\n";
        var drafted = Drafted.of(head.formatted(1)
                + """
                Protokoll, Hamnrådet
                Datum: 2024-03-12
                Närvarande: Anna Berg, Bo Ek

                1. Kajen
                Föredragande: Anna Berg
                Rådet talade länge om kajen, som är gammal och behöver lagas före vintern,
                och om hur det ska betalas av dem som har sina båtar där under sommaren.

                2. Avgifter
                Rådet beslutade att höja avgiften för dem som ligger vid den inre kajen och att
                """
                + "\f" + head.formatted(2)
                + """
                sänka den för alla andra som har båt i hamnen, eftersom det är rimligt och bra för sam-
                fälligheten.
                """
                + "\f" + head.formatted(3)
                + "\n3. Övrigt\nInget mer sades om detta, och mötet tackade alla som hade kommit till hamnen.\n");
        assertThat(drafted.decided()).hasSize(1);
        assertThat(drafted.decided().getFirst())
                .contains("bra för samfälligheten")
                .doesNotContain("Sida");
    }

    @Test
    void english_is_read_as_well() {
        var drafted = Drafted.of("""
            Minutes of the Harbour Committee
            Date: 12 March 2024, 10:00-11:30
            Present: Anna Berg (chair), Bo Ek, Cia Dal
            Apologies: Dan Fors

            1. Minutes of the previous meeting
            The minutes of 13 February 2024 were approved.

            2. Harbour plan
            The committee resolved:
            - to adopt the harbour plan
            - that the secretariat be asked to publish it by 1 April 2024
            Bo will contact the ferry company before the next meeting.

            3. Lighting
            The item was deferred to the next meeting on 9 April 2024.

            4. Lighthouse
            It was agreed that the motion be rejected.
            """);
        assertThat(drafted.section("attendance").get("present")).isEqualTo(List.of("Bo Ek", "Cia Dal"));
        assertThat(drafted.decided())
                .containsExactly(
                        "1/The minutes of 13 February 2024 were approved. -> [{layOnRecord={approved=true,"
                                + " minutesOf={body=Harbour Committee, on=2024-02-13}}}]",
                        "2/to adopt the harbour plan -> [{adoptInstrument={instrument=harbour plan,"
                                + " inForce=not-stated}}]",
                        "2/that the secretariat be asked to publish it by 1 April 2024 ->"
                                + " [{giveAssignment={id=uppdrag-2-1, to=secretariat, due=2024-04-01}}]",
                        "3/The item was deferred to the next meeting on 9 April 2024. -> [{table={matter=ärende-3,"
                                + " waitsFor={body=Harbour Committee, on=2024-04-09}}}]",
                        "4/that the motion be rejected. -> []");
        assertThat(drafted.asked()).containsExactly("which-proposal: that the motion be rejected.");
        assertThat(drafted.happened())
                .containsExactly("2/Bo will contact the ferry company before the next meeting. ->"
                        + " [{giveAssignment={id=uppdrag-2-2, to=Bo Ek, due=next-meeting}}]");
    }

    @Test
    void consent_is_no_objections_and_an_empty_conclusion_decides_nothing() {
        var drafted = Drafted.minutes("""
            1. Dagordning
            Dagordningen godkändes utan invändningar.

            2. Bojar
            Beslut: –

            3. Master
            Mötet hade inga invändningar mot att masten målas.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Dagordningen godkändes utan invändningar. -> [{approveAgenda={}}]",
                        "3/Mötet hade inga invändningar mot att masten målas. -> []");
    }

    @Test
    void what_another_meeting_decided_is_told_and_not_decided_again() {
        var drafted = Drafted.minutes("""
            1. Kajen
            Hamnrådet beslutade den 16 januari 2024 att bordlägga frågan om kajen.
            Enligt uppgift lär grannkommunen bygga en egen kaj.
            Tanken är att djupet mäts till hösten.

            2. Bryggan
            Rådet beslutade att ge Bo Ek i uppdrag att laga bryggan.
            """);
        assertThat(drafted.decided())
                .singleElement()
                .asString()
                .startsWith("2/")
                .contains("to=Bo Ek");
        assertThat(drafted.items().getFirst().toString())
                .contains("at={body=Hamnrådet, on=2024-01-16}, note=reported", "note=hearsay", "note=intended");
    }

    @Test
    void whoever_is_to_do_something_may_be_named_after_a_dash_or_before_another_verb() {
        var drafted = Drafted.minutes("""
            1. Kajen
            Fråga fler intressenter - Bo kontaktar varvet.
            Cia har bil och ska hämta bojarna den 20 mars.
            Magasinet Anna ska fråga om nyckeln.
            """);
        assertThat(drafted.happened()).hasSize(3);
        assertThat(drafted.happened().get(2)).contains("to=Anna Berg");
        assertThat(drafted.happened().getFirst()).contains("to=Bo Ek");
        assertThat(drafted.happened().get(1)).contains("to=Cia Dal");
    }

    @Test
    void quoted_mail_decides_nothing() {
        var drafted = Drafted.minutes("""
            1. Brev
            Från: Gun Holm
            Hej! Styrelsen har beslutat att bifalla ansökan.

            2. Kajen
            Rådet beslutade att ge Bo Ek i uppdrag att laga kajen.
            """);
        assertThat(drafted.decided()).singleElement().asString().startsWith("2/");
    }

    @Test
    void what_begins_as_a_demand_is_nobodys_name() {
        var drafted = Drafted.of("""
            Minutes of the Harbour Committee
            Date: 12 March 2024
            Present: Anna Berg (chair), Bo Ek, Cia Dal

            1. Lamps
            Need to investigate whether the lamps flake as others do.
            Bo: take the action of buying lamps.

            2. Any other business
            None.
            """);
        assertThat(drafted.happened()).singleElement().asString().contains("to=Bo Ek");
    }

    @Test
    void remarks_inside_a_list_of_people_are_no_part_of_their_names() {
        var drafted = Drafted.of("""
            Protokoll, Hamnrådet
            Datum: 2024-03-12
            Närvarande: Anna Berg (kom 18.10), Bo Ek (via länk), Cia Dal (lämnade efter § 2)

            1. Kajen
            Rådet beslutade att laga kajen.

            2. Bojen
            Inget.
            """);
        assertThat(drafted.section("attendance").get("present")).isEqualTo(List.of("Anna Berg", "Bo Ek", "Cia Dal"));
    }

    @Test
    void how_many_sit_for_whom_is_a_plan_of_seats_and_for_somebody_that_is_no_principal_words() {
        var drafted = Drafted.minutes("1. Arbetsgrupp Farleden\nRådet beslutade\natt inrätta Arbetsgrupp Farleden,\n"
                + "att arbetsgruppen har fem platser: tre för kommunerna och 2 för regionen.\nRegion Skåne betalar.\n\n"
                + "2. Båten\nRådet beslutade\natt båten har fem platser: tre för hundar och två för katter.");
        assertThat(drafted.asked())
                .singleElement()
                .asString()
                .contains("which-effect: att arbetsgruppen har fem platser");
        assertThat(drafted.read().questions().getFirst().suggestions())
                .asString()
                .contains("adoptSeatPlan={body=Arbetsgrupp Farleden")
                .contains("for=kommunerna, number=3")
                .contains("for=Region Skåne, number=2");
    }

    @Test
    void a_letter_is_from_somebody_to_somebody_and_one_that_will_be_written_is_none() {
        var drafted = Drafted.minutes("1. Fyren\nEn skrivelse från Fyrnätverket hade kommit in till Anna Berg. "
                + "Ett brev har inkommit från Kajföreningen.\n\n2. Båten\nEn skrivelse från oss ska skickas.");
        assertThat(drafted.happened())
                .hasSize(2)
                .anyMatch(h -> h.contains("receiveLetter") && h.contains("from=Fyrnätverket, by=Anna Berg"))
                .anyMatch(h -> h.contains("receiveLetter") && h.contains("from=Kajföreningen"));
    }

    @Test
    void whoever_presented_an_item_in_so_many_words_presented_it() {
        var drafted = Drafted.minutes(
                "1. Fyren\nAnna Berg och Bo Ek föredrog ärendet. Rådet tackade.\n\n2. Båten\nCia Dal föredrog en dikt.");
        assertThat(drafted.items().get(0).get("presenters")).asString().contains("people=[Anna Berg, Bo Ek]");
        assertThat(drafted.items().get(1)).doesNotContainKey("presenters");
    }

    @Test
    void that_somebody_else_is_to_be_appointed_says_for_whom() {
        var drafted = Drafted.minutes(
                "1. Arbetsgrupp Farleden\nBo Ek, Sandvik, som hade föreslagits, avböjde. En annan ledamot för Sandvik ska utses.\n\n2. Båten\nBåten ligger kvar.");
        assertThat(drafted.happened())
                .anyMatch(h -> h.contains("decideToFill={body=Arbetsgrupp Farleden, for=Sandvik}"));
    }
}
