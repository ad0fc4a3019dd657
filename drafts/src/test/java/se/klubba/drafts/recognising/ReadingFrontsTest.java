package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What minutes have before their first item, and how they number and head what follows, in invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingFrontsTest {
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
        assertThat(drafted.meeting("place")).isEqualTo("klubbhuset");
        assertThat(drafted.section("meeting")).doesNotContainKey("ends");
        assertThat(drafted.asked()).containsExactly("which-hours: 13.52");
        assertThat(drafted.section("attendance"))
                .isEqualTo(Map.of(
                        "chair", "Cia Dal", "secretary", "Dan Ek", "verifiers", List.of("Eva Fors", "Finn Gran")));
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
    void a_day_may_have_its_year_apart_from_it_and_a_day_of_something_else_is_none_of_the_meeting() {
        assertThat(Drafted.of(
                                "Protokoll fört vid Kajklubbens vårmöte 2024, torsdagen den 7:e mars klockan 19.30 i Hamnsalen.\n\n"
                                        + "1. Mötet öppnas\nAnna Berg öppnade mötet kl 19.40.\n2. Läget\nKassa 2024-01-01: 300 kr\n")
                        .read()
                        .record()
                        .get("meeting"))
                .hasToString("{body=Kajklubben, on=2024-03-07, starts=19:40, place=Hamnsalen, document=protokoll.txt}");
        var undated = Drafted.of(
                "Protokoll från Kajklubben\nNärvarande: Anna Berg\n\n1. Domen\nDom väntas den 27 september 2024.\n"
                        + "2. Bygget\nBörjar måla 10:00.\n");
        assertThat(undated.meeting("on")).isEqualTo("null");
        assertThat(undated.meeting("starts")).isEqualTo("null");
        assertThat(undated.asked()).anyMatch(q -> q.startsWith("which-day"));
    }

    @Test
    void a_sentence_is_no_name_of_a_body_and_a_letterhead_is() {
        assertThat(Drafted.of(
                                "Kajens samfällighet\nPROTOKOLL\nStyrelsemöte nr 6\nDatum: 2024-03-12\nNärvarande: Anna Berg\n\n1. A\nB.\n2. C\nD.\n")
                        .meeting("body"))
                .isEqualTo("Kajens samfällighet");
        var nobody = Drafted.of(
                "Anteckningar 2024-03-12\nVi gick igenom gruppens arbete och vad som väntar.\n(Sammanställt av gruppen)\n"
                        + "Närvarande: Anna Berg\n\n1. A\nB.\n2. C\nD.\n");
        assertThat(nobody.meeting("body")).isEqualTo("null");
        assertThat(nobody.asked()).anyMatch(q -> q.startsWith("which-body"));
    }

    @Test
    void names_go_on_in_the_next_line_of_a_cell() {
        assertThat(Drafted.of(
                                "Protokoll, Hamnrådet\nDatum:\t2024-03-12\nNärvarande:\tAnna Berg, Bo Ek,\nCia Dal\nFrånvarande:\tDag Alm\n\n1. A\nB.\n2. C\nD.\n")
                        .section("attendance")
                        .get("present"))
                .isEqualTo(java.util.List.of("Anna Berg", "Bo Ek", "Cia Dal"));
    }

    @Test
    void who_is_there_beside_the_members_has_a_list_a_column_or_a_handle() {
        var substitutes = Drafted.of(
                "Protokoll, Hamnrådet\n2024-03-09\n\nNärvarande ledamöter\nAnna Berg, ordförande\n\nNärvarande ersättare\n"
                        + "Bo Ek (tjänstgör för Dag Alm)\n\nVidare närvarade\nCia Dal, kamrer och sekreterare\nHamnvakt Eva Fors, § 2\n\n"
                        + "§ 1 Ett\nSagt.\n§ 2 Två\nSagt.\n");
        assertThat(substitutes.section("attendance").get("present")).isEqualTo(List.of("Bo Ek"));
        assertThat(substitutes.section("attendance").get("secretary")).isEqualTo("Cia Dal");
        assertThat(substitutes.section("attendance").get("observers")).isEqualTo(List.of("Eva Fors"));

        var table = Drafted.of(
                "Harbour Council – Meeting report\n9 March 2024\n\nParticipants\n\nName\tMember body / liaison\tAttendance\n"
                        + "Ms Anna Berg (Convenor)\tNX\tin person\nMr Bo Ek\tLiaison, Sea Carriers Forum\tremote, observer\n\n"
                        + "1. Opening\nOpened.\n2. Next\nNothing.\n");
        assertThat(table.section("attendance").get("chair")).isEqualTo("Anna Berg");
        assertThat(table.section("attendance").get("observers")).isEqualTo(List.of("Bo Ek"));

        var handles = Drafted.of(
                "Harbour Council meeting 2024-03-09\n\nAttendees\n- @aberg (Anna Berg) - chair\n- @bo-e (Bo Ek)\n\n1. One\nTold.\n2. Two\nTold.\n");
        assertThat(handles.section("attendance").get("chair")).isEqualTo("Anna Berg");
        assertThat(handles.section("attendance").get("present")).isEqualTo(List.of("Bo Ek"));
    }

    @Test
    void a_body_is_told_in_words_and_with_its_number() {
        assertThat(Drafted.of(
                                "Hamnnämnden för yttre skärgården\n\nProtokoll HN YS 4/2024\n2024-03-09\nNärvarande: Anna Berg\n\n1. A\nB.\n2. C\nD.\n")
                        .meeting("body"))
                .isEqualTo("Hamnnämnden för yttre skärgården");
        assertThat(Drafted.of("Working Group 7 – Minutes\n\n9 March 2024\n\nPresent: Anna Berg\n\n1. A\nB.\n2. C\nD.\n")
                        .meeting("body"))
                .isEqualTo("Working Group 7");
        assertThat(Drafted.of(
                                "KAJEN – Steering Group\n\nMinutes, 9 March 2024\n\nPresent: Anna Berg\n\n1. A\nB.\n2. C\nD.\n")
                        .meeting("body"))
                .isEqualTo("KAJEN – Steering Group");
    }
}
