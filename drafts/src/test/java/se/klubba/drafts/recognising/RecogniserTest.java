package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What minutes do, in invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecogniserTest {
    @Test
    void headings_of_a_proposal_and_a_decision_may_be_numbered_as_items_are() {
        var drafted = Drafted.minutes("""
            1. Budget för kajen
            1. Förslag
            Styrelsen föreslår
            1. att anta budgeten för kajen,
            2. att höja avgiften till 40 kronor,
            3. att sälja bojen.
            2. Beslut
            Attsats 1 och 3 bifalles. Attsats 2 avslås.

            2. Nästa möte
            Nästa möte är den 14 april 2024 kl. 18.00.
            """);
        assertThat(drafted.titles()).containsExactly("Budget för kajen", "Nästa möte");
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Attsats 1 och 3 bifalles. -> [{adopt=p1/1}, {adopt=p1/3}]",
                        "1/Attsats 2 avslås. -> [{reject=p1/2}]");
        assertThat(drafted.happened())
                .containsExactly("2/Nästa möte är den 14 april 2024 kl. 18.00. -> [{scheduleMeeting={body=Hamnrådet,"
                        + " on=2024-04-14, starts=18:00}}]");
    }

    @Test
    void points_that_are_not_printed_are_asked_about() {
        var drafted = Drafted.minutes("1. Avgifter\nBeslut: Attsats 2 bifalles.\n\n2. Övrigt\nInget.\n");
        assertThat(drafted.decided()).containsExactly("1/Attsats 2 bifalles. -> []");
        assertThat(drafted.asked()).containsExactly("which-proposal: Attsats 2 bifalles.");
    }

    @Test
    void a_verdict_may_be_misspelt_have_no_verb_or_be_taken_back_a_line_later() {
        var drafted = Drafted.minutes("""
            § 1 Motion om brygga från Gun Holm
            Förslag till beslut:
            att klubben bygger en ny brygga.
            Styrelsens förslag: avslag
            Beslut: Avlsag
            § 2 Motion om grill
            att klubben köper en grill
            att grillen placeras vid bryggan
            Bifall.
            Nej, rättelse: avslag på andra att-satsen.
            § 3 Svar på motion om cykelbana
            Beslut
            Motionen avslås.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Avlsag -> [{reject=p1/1}]",
                        "2/Bifall. Nej, rättelse: avslag på andra att-satsen. -> []",
                        "3/Motionen avslås. -> [{reject=p3/1}]");
        assertThat(drafted.asked()).containsExactly("taken-back: Nej, rättelse: avslag på andra att-satsen.");
    }

    @Test
    void counter_proposals_are_each_numbered_from_one() {
        var drafted = Drafted.minutes("""
            1. Färgen på fyren
            Styrelsens förslag
            1. att måla fyren vit.
            Cia Dal yrkar:
            1. att måla fyren röd,
            2. att köpa färgen i byn.
            Rådet beslutade
            att bifalla Cia Dals yrkande,
            att avslå styrelsens förslag.

            2. Övrigt
            Inget.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/att bifalla Cia Dals yrkande, -> [{adopt=p1-2/1}, {adopt=p1-2/2}]",
                        "1/att avslå styrelsens förslag. -> [{reject=p1/1}]");
    }

    @Test
    void a_clause_may_go_on_in_further_paragraphs() {
        var drafted = Drafted.minutes("""
            1. Stadgar
            Mötet beslutade att ändra § 4 i stadgarna.
            Nuvarande lydelse: "Avgiften är 100 kr."
            Ny lydelse: "Avgiften är 200 kr."

            2. Ordning
            Rådet beslutade
            att anta ordningsregler med följande lydelse:
            - Bada inte vid kajen.
            - Fiska inte från bron.
            att skylta dem.
            """);
        assertThat(drafted.decided()).hasSize(3);
        assertThat(drafted.decided().get(0)).contains("100 kr").contains("200 kr");
        assertThat(drafted.decided().get(1)).contains("Fiska inte från bron.");
    }

    @Test
    void att_may_stand_twice_or_only_in_the_label() {
        var drafted = Drafted.minutes("""
            1. Sopor
            Beslutades att att köpa nya kärl.

            2. Lampor
            Rådet beslutade att:
            - bordlägga frågan om belysning till nästa möte den 7 april
            - ge kansliet i uppdrag att kontakta elverket
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/att att köpa nya kärl. -> []",
                        "2/bordlägga frågan om belysning till nästa möte den 7 april -> [{table={matter=ärende-2,"
                                + " waitsFor={body=Hamnrådet, on=2024-04-07}}}]",
                        "2/ge kansliet i uppdrag att kontakta elverket -> [{giveAssignment={id=uppdrag-2-1,"
                                + " to=kansliet, due=not-stated}}]");
    }

    @Test
    void several_clauses_may_stand_in_one_sentence_and_an_assignment_has_an_att_of_its_own() {
        var drafted = Drafted.minutes("""
            1. Avtal
            Mötet beslutar att teckna avtal med Renhållningen AB, att Bo ansvarar för kontakten samt att ta upp frågan om matavfall på nästa möte.

            2. Kartan
            Rådet beslutar att ge Hamngruppen i uppdrag att rita en karta och att trycka den senast den 1 maj.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/att teckna avtal med Renhållningen AB, -> []",
                        "1/att Bo ansvarar för kontakten -> [{giveAssignment={id=uppdrag-1-1, to=Bo Ek,"
                                + " due=not-stated}}]",
                        "1/att ta upp frågan om matavfall på nästa möte. -> [{table={matter=ärende-1,"
                                + " waitsFor=not-stated}}]",
                        "2/att ge Hamngruppen i uppdrag att rita en karta och att trycka den senast den 1 maj. ->"
                                + " [{giveAssignment={id=uppdrag-2-1, to=Hamngruppen, due=2024-05-01}}]");
    }

    @Test
    void decisions_of_earlier_meetings_what_is_proposed_and_what_may_be_decided_are_words() {
        var drafted = Drafted.minutes("""
            1. Kajen
            Rådet beslutade 2023-11-02 att laga kajen. Vid samma möte beslutades att måla fyren.
            Vid förra mötet beslutades att sälja bojen.
            Styrelsen föreslår att rådet beslutar att höja avgiften. Rådet kan besluta om detta i höst.
            Tidigare beslut
            att inte laga bron.

            2. Brev
            Från: Gun Holm
            Ämne: Beslut
            Rådet beslutar att ge mig pengar.

            3. Överklagande
            Beslutet kan överklagas enligt kommunallagen.
            > Rådet beslutar att allt är bra.
            """);
        assertThat(drafted.decided()).isEmpty();
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void points_of_order_and_alternatives_are_decided_inside_an_item() {
        var drafted = Drafted.minutes("""
            1. Debatten
            Anna Berg yrkar på streck i debatten. Mötet beslutar att sätta streck i debatten.
            Ärendet återremitteras till hamnnämnden för komplettering.

            2. Huset
            Alternativ A: måla huset rött
            Alternativ B: måla huset gult
            Beslut: Alternativ B antas.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/att sätta streck i debatten. -> []",
                        "1/Ärendet återremitteras till hamnnämnden för komplettering. -> [{referBack={matter=ärende-1,"
                                + " to=hamnnämnden}}]",
                        "2/Alternativ B antas. -> [{adopt=p2/b}]");
    }

    @Test
    void numbers_may_be_padded_skip_run_through_the_year_or_have_parts() {
        assertThat(Drafted.minutes("§ 01 Ett\nSagt.\n§ 02 Två\nSagt.\n§ 04 Fyra\nSagt.\n")
                        .numbers())
                .containsExactly("01", "02", "04");
        assertThat(Drafted.minutes("§ 101 Ett\nSagt.\n§ 102/2024 Två\nSagt.\n").numbers())
                .containsExactly("101", "102");
        assertThat(Drafted.minutes("4.1 Ett\nSagt.\n\n4.2 Två\nSagt.\n").numbers())
                .containsExactly("4.1", "4.2");
        assertThat(Drafted.minutes("7A. Ett\nSagt.\n\n7B. Två\nSagt.\n").numbers())
                .containsExactly("7A", "7B");
        assertThat(Drafted.minutes("§ 8\nBryggan\nSagt.\n§ 9 Dnr HR 2024/7\nKajen\nSagt.\n")
                        .titles())
                .containsExactly("Bryggan", "Kajen");
    }

    @Test
    void headings_may_have_no_numbers() {
        var drafted = Drafted.of(
                "m.md",
                "# Möte Kodgruppen 2024-09-16\n\n## Närvarande\n- Anna\n- Bo\n- Cia\n\n## Servern\n- Anna kollar priser till nästa möte\n- @Bo mailar leverantören\n- Beslut: vi köper en ny disk\n\n## Att göra\n- Cia: boka lokal\n- Boka fika (Bo)\n\n## Nästa möte\n30 september kl 17\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(drafted.titles()).contains("Servern", "Nästa möte");
        assertThat(drafted.decided()).containsExactly("1/vi köper en ny disk -> []");
        assertThat(String.join("\n", drafted.happened()))
                .contains("to=Anna, due=next-meeting", "to=Bo,", "to=Cia,")
                .contains("on=2024-09-30");
        assertThat(drafted.section("attendance").get("present")).isEqualTo(List.of("Anna", "Bo", "Cia"));
    }

    @Test
    void an_agenda_before_the_minutes_is_not_taken_for_them() {
        var drafted = Drafted.of("""
            Dagordning
            1. Öppnande
            2. Val av justerare
            3. Trygghetsfrågor

            Mötesanteckningar Trygghetsgruppen 2024-02-01

            1. Öppnande
            Anna öppnade mötet.

            2. Val av justerare
            Bo Ek valdes till justerare.

            3. Trygghetsfrågor
            Gruppen beslutade att avvakta.
            """);
        assertThat(drafted.numbers()).containsExactly("1", "2", "3");
        assertThat(drafted.decided()).hasSize(2);
    }

    @Test
    void what_is_no_minutes_is_refused() {
        assertThatThrownBy(() ->
                        Drafted.of("Kallelse till möte i Hamnrådet 2024-05-02\n1. Öppnande\n2. Budget\n3. Övrigt\n"))
                .isInstanceOf(NoMinutes.class)
                .hasMessageContaining("agenda");
        assertThatThrownBy(
                        () -> Drafted.of("Hej Anna!\nTack för senast. Vi hörs nästa vecka om huset.\nHälsningar\nBo\n"))
                .isInstanceOf(NoMinutes.class)
                .hasMessageContaining("does not look like minutes");
    }

    @Test
    void planned_hours_give_way_to_actual_ones_and_an_end_before_the_start_is_asked_about() {
        var drafted = Drafted.of("""
            Protokoll fört vid årsmöte med Båtklubben Måsen
            Lördag 9 mars 2024 kl 14.00-16.00 i klubbhuset
            Närvarande: 23 medlemmar

            § 1 Mötets öppnande
            Ordföranden Cia Dal öppnade mötet kl. 14.07.

            § 2 Val av sekreterare och justerare
            Till sekreterare valdes Dan Ek.
            Eva Fors och Finn Gran valdes till justerare.

            § 3 Avslutning
            Mötet avslutades kl 13.52.
            """);
        assertThat(drafted.meeting("body")).isEqualTo("Båtklubben Måsen");
        assertThat(drafted.meeting("on")).isEqualTo("2024-03-09");
        assertThat(drafted.meeting("starts")).isEqualTo("14:07");
        assertThat(drafted.meeting("place")).isEqualTo("i klubbhuset");
        assertThat(drafted.section("meeting")).doesNotContainKey("ends");
        assertThat(drafted.asked()).containsExactly("which-hours: 13.52");
        assertThat(drafted.section("attendance")).isEqualTo(Map.of("chair", "Cia Dal", "secretary", "Dan Ek"));
    }

    @Test
    void a_letterhead_of_another_body_and_dates_nearby_are_not_those_of_the_meeting() {
        var drafted = Drafted.of("""
            Granviks kommun
            Kommunledningskontoret
            Utskrift 2024-06-01

            Hamnnämnden
            PROTOKOLL
            Sammanträdesdatum 14.5.2024

            Plats och tid: Rådssalen, kl. 09.00–11.30
            Beslutande: Anna Berg (A), ordförande
            Bo Ek (B)
            Cia Dal (C), tjänstgörande ersättare
            Övriga närvarande: Dan Fors, kommunchef
            Justering 2024-05-20

            § 101 Taxa
            Hamnnämnden beslutar
            att anta taxa för hamnen att gälla från den 1 juli 2024,
            att uppdra till hamnchefen att informera båtägarna senast den 15 juni.

            § 102 Information
            Hamnnämnden noterar informationen till protokollet.
            """);
        assertThat(drafted.meeting("body")).isEqualTo("Hamnnämnden");
        assertThat(drafted.meeting("on")).isEqualTo("2024-05-14");
        assertThat(drafted.meeting("place")).isEqualTo("Rådssalen");
        assertThat(drafted.section("attendance").get("chair")).isEqualTo("Anna Berg");
        assertThat(drafted.section("attendance").get("present")).isEqualTo(List.of("Bo Ek", "Cia Dal"));
        assertThat(drafted.section("attendance").get("observers")).isEqualTo(List.of("Dan Fors"));
        assertThat(drafted.decided())
                .containsExactly(
                        "101/att anta taxa för hamnen att gälla från den 1 juli 2024, ->"
                                + " [{adoptInstrument={instrument=taxa för hamnen, inForce={from=2024-07-01}}}]",
                        "101/att uppdra till hamnchefen att informera båtägarna senast den 15 juni. ->"
                                + " [{giveAssignment={id=uppdrag-101-1, to=hamnchefen, due=2024-06-15}}]",
                        "102/Hamnnämnden noterar informationen till protokollet. -> [{layOnRecord={}}]");
    }

    @Test
    void the_day_is_read_in_whichever_way_it_is_written() {
        for (var day : List.of(
                "2024-03-09",
                "9 mars 2024",
                "9/3 2024",
                "240309",
                "9.3.2024",
                "den 9 mars 2024",
                "20240309",
                "March 9, 2024")) {
            assertThat(Drafted.of("Protokoll, Hamnrådet\n" + day
                                    + "\nNärvarande: Anna Berg\n\n1. Ett\nSagt.\n\n2. Två\nSagt.\n")
                            .meeting("on"))
                    .as(day)
                    .isEqualTo("2024-03-09");
        }
    }

    @Test
    void attendance_is_read_from_a_table_a_list_a_line_or_a_sentence() {
        for (var there : List.of(
                "Närvarande\nAnna Berg\tordförande\nBo Ek\tledamot",
                "Närvarande:\n- Anna Berg (ordf.)\n- Bo Ek (från § 2)",
                "Närvarande: Anna Berg, ordförande, Bo Ek",
                "Närvarande var Anna Berg (ordförande) och Bo Ek.")) {
            var drafted =
                    Drafted.of("Protokoll, Hamnrådet\n2024-03-09\n" + there + "\n\n§ 1 Ett\nSagt.\n§ 2 Två\nSagt.\n");
            assertThat(drafted.section("attendance").get("chair")).as(there).isEqualTo("Anna Berg");
            assertThat(drafted.section("attendance").get("present")).as(there).isEqualTo(List.of("Bo Ek"));
        }
    }

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
                        "2/to adopt the harbour plan -> [{adoptInstrument={instrument=the harbour plan,"
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
}
