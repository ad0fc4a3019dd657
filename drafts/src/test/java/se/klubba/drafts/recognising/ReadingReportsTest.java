package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the decisions of minutes, and is none: reports, backgrounds, what a heading is about, appendices, signatures. In invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingReportsTest {
    /** Three items with headings of what was decided, and one without. */
    private static final String HEADED = """
            1. Bryggan
            Förslag
            att bryggan målas
            Beslut
            att bifalles

            2. Kajen
            Förslag
            att kajen sopas
            Beslut
            att attsatts 1 avslages

            3. Båten

            Beslut
            Båten säljs.
            Som mäklare anlitas Varvet.
            Arvodet är 4 000 kr.

            Ärendet
            Båten är från 1974.

            4. Runda bordet
            %s
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi köper in bojar på torsdag.",
                "Kursen i knopar flyttas till hösten av skolan.",
                "Det blir en trevlig sommar.",
                "Budgeten för bojarna används inte fullt ut."
            })
    void where_decisions_are_headed_a_report_without_a_heading_decides_nothing(String report) {
        var drafted = Drafted.minutes(HEADED.formatted(report));
        assertThat(drafted.decided()).noneMatch(d -> d.startsWith("4/"));
        assertThat(drafted.decided())
                .contains(
                        "1/att bifalles -> [{adopt=p1/1}]",
                        "2/att attsatts 1 avslages -> [{reject=p2/1}]",
                        "3/Arvodet är 4 000 kr. -> []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skrivaren borde bytas ut i höst.",
                "Rådet bör gå igenom enkäten.",
                "Bojarna bör hängas upp oftare.",
                "Här bestämmer rådet om allt möjligt.",
                "När nästa vårfest är bestäms här!",
                "Skulle det behövas kan vi ta upp det på nästa möte.",
                "Efter många om och men har en tid äntligen fastställts.",
                "Några små inköp som beslutats i förväg.",
                "Inga som behöver adjungeras är här.",
                "När något går sönder är det upp till rådet att bestämma vad som görs."
            })
    void what_ought_to_be_or_was_settled_elsewhere_is_neither_decided_nor_given_to_anybody(String said) {
        var drafted = Drafted.minutes("1. Läget\n" + said + "\n");
        assertThat(drafted.decided()).isEmpty();
        assertThat(drafted.happened()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mötesordföranden har till uppgift att leda mötet.",
                "Bo Ek hade i uppdrag att hitta en kabel.",
                "Framöver planerar vi en kväll i månaden.",
                "Enklare skyltar hos föreningarna i länet."
            })
    void what_an_office_is_for_what_somebody_had_to_do_and_words_that_are_nobody_give_nothing_to_do(String said) {
        assertThat(Drafted.minutes("1. Läget\n" + said + "\n").happened()).isEmpty();
    }

    @Test
    void whoever_is_elected_to_do_something_is_to_do_it() {
        var drafted = Drafted.minutes(
                "1. Bojar\nBo Ek väljs att ta reda på vad de kostar.\nRådet uppdrar Cia Dal att ringa varvet.\n");
        assertThat(drafted.decided())
                .anyMatch(d -> d.contains("giveAssignment") && d.contains("to=Bo Ek"))
                .anyMatch(d -> d.contains("giveAssignment") && d.contains("to=Cia Dal"));
    }

    @Test
    void who_was_nominated_is_decided_further_down() {
        var drafted = Drafted.minutes("""
            ## 1 Val av justerare
            ### Nomineringar
            - Bo Ek
            - Cia Dal
            ### Beslut
            att Bo Ek väljs till justerare
            ### Överlämning
            Bo Ek satte sig vid bordet.
            ## 2 Kajen
            Kajen gicks igenom.
            """);
        assertThat(drafted.decided()).containsExactly("1/att Bo Ek väljs till justerare -> []");
    }

    @Test
    void those_who_were_elected_may_stand_in_paragraphs_of_their_own() {
        var drafted = Drafted.minutes("""
            1. Val
            Mötet valde

            Bo Ek till ordförande.

            Cia Dal till kassör.

            2. Kajen
            Kajen gicks igenom.
            """);
        assertThat(drafted.decided())
                .anyMatch(d -> d.startsWith("1/Bo Ek till ordförande."))
                .anyMatch(d -> d.startsWith("1/Cia Dal till kassör."));
    }

    @Test
    void an_appendix_decides_nothing() {
        var drafted = Drafted.minutes("""
            1. Bryggan
            Bryggan gicks igenom.

            2. Kajen
            Rådet beslutade att sopa kajen.

            Bilaga A

            Rådet beslutade att måla kajen.
            Invalda:
            Bo Ek
            """);
        assertThat(drafted.decided()).containsExactly("2/att sopa kajen. -> []");
    }

    @Test
    void what_is_said_behind_a_list_of_documents_is_said_of_the_item() {
        var drafted = Drafted.minutes("""
            1. Föregående möte
            Bilagor: anteckningar
            Anteckningarna från förra gången godkändes och lades till handlingarna.
            """);
        assertThat(drafted.decided()).anyMatch(d -> d.contains("layOnRecord"));
    }

    @Test
    void a_heading_whose_parts_are_counted_is_an_item() {
        var drafted = Drafted.minutes("""
            ## 1 Inledning
            Bo Ek hälsade välkommen.
            ## 2 Beslutspunkter
            Allt som rådet ska ta ställning till.
            ### 2.1 Kajen
            Rådet beslutade att sopa kajen.
            ### 2.2 Bryggan
            Rådet beslutade att måla bryggan.
            """);
        assertThat(drafted.numbers()).containsExactly("1", "2", "2.1", "2.2");
        assertThat(drafted.decided()).hasSize(2);
    }

    @Test
    void items_may_have_codes_and_a_range_of_paragraphs_is_none() {
        var council = Drafted.of("""
            Minutes of Quayside Parish Council
            5 April 2024
            Present: Cllr Ann Berg, Cllr Bo Eck

            F01:04/24 Receive apologies.
            Apologies were received from Cllr Cy Dale.

            F02:04/24 To agree the date of the fair.
            RESOLVED: Fair to be held on 24 May. This was proposed by Cllr Bo Eck.

            F03:04/24 To approve the accounts.
            An issue was noted with the total. Approval deferred to the next meeting.
            """);
        assertThat(council.numbers()).containsExactly("F01:04/24", "F02:04/24", "F03:04/24");
        assertThat(council.decided())
                .noneMatch(d -> d.contains("proposed by"))
                .noneMatch(d -> d.contains("issue was noted"))
                .anyMatch(d -> d.contains("F03:04/24/Approval deferred") && d.contains("table"));

        var board = Drafted.of("""
            Hamnnämnden
            Protokoll 2024-03-12
            Beslutande
            Anna Berg (H), ordförande
            Bo Ek (K)
            Paragrafer
            §§ 63-64
            Underskrifter

            Anna Berg (H)
            Ordförande
            Bo Ek (K)
            Justerare
            Cia Dal
            Sekreterare

            § 63 Kajen
            Nämnden beslutar att sopa kajen.

            § 64 Bryggan
            Nämnden beslutar att måla bryggan.
            """);
        assertThat(board.numbers()).containsExactly("63", "64");
        assertThat(board.section("attendance"))
                .containsAllEntriesOf(
                        Map.of("chair", "Anna Berg", "secretary", "Cia Dal", "verifiers", List.of("Bo Ek")));
    }

    @Test
    void whose_meeting_it_was_stands_behind_its_number_and_is_no_secretary() {
        var drafted = Drafted.of("""
            Protokoll för styrelsemöte 7

            Styrelsemöte 7 - Hamnklubben 2024-03-12

            Närvarande: Anna Berg, Bo Ek.

            1. Kajen
            Styrelsen beslutar att sopa kajen.
            Styrelsen ska diskutera bryggan.
            """);
        assertThat(drafted.section("attendance")).doesNotContainKey("secretary");
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void whoever_may_vote_is_present() {
        var drafted = Drafted.of("""
            Protokoll, Hamnklubben, Kajgatan 4
            2024-03-12

            1. Röstlängd
            Närvarande med rösträtt:

            Anna Berg

            Bo Ek

            Övriga närvarande:

            Cia Dal

            2. Kajen
            Mötet beslutade att sopa kajen.
            """);
        assertThat(drafted.meeting("body")).isEqualTo("Hamnklubben");
        assertThat(drafted.section("attendance"))
                .containsEntry("present", List.of("Anna Berg", "Bo Ek"))
                .containsEntry("observers", List.of("Cia Dal"));
    }

    @Test
    void a_verdict_may_have_lost_its_first_letter_and_what_is_done_in_case_of_something_is_none() {
        assertThat(Drafted.minutes("1. Bryggan\nRådet beslutade att skicka avtalet ifall kommunen svarar.\n")
                        .decided())
                .containsExactly("1/att skicka avtalet ifall kommunen svarar. -> []");
        assertThat(Drafted.minutes("1. Bryggan\nFörslag\natt bryggan målas\nBeslut\natt attsats 1 ifalles\n")
                        .decided())
                .containsExactly("1/att attsats 1 ifalles -> [{adopt=p1/1}]");
    }

    @Test
    void names_with_a_colon_that_talk_are_given_nothing_to_do() {
        var drafted = Drafted.of("""
            # Quay Council, 2024-04-12

            Present: Ann Berg, Bo Eck, Cy Dale

            ## The fair

            - Ann: I think it went well.
            - Bo: What about the tents?
            - Cy: The tents are in the shed.
            - Ann: We could paint them.
            - Bo: I like that.
            """);
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void one_of_two_given_names_may_be_what_somebody_is_called_by_and_who_greets_is_in_the_chair() {
        var drafted = Drafted.of("""
            Protokoll, Hamnrådet
            2024-03-12
            Närvarande ledamöter:
            Karl Anders Dal, Bo Ek, Anna Berg och Cia Fors (deltog på plats). Eva Gren (deltog via länk, till och med punkt 2).
            Tolkar: Hans Holm

            1. Öppnande
            Anna hälsar alla välkomna och öppnar mötet.

            2. Kajen
            KA kontaktar varvet.
            KA och Bo slutför detta.
            Offerten från KA är klar.
            Bo Ek valdes att jämte mötets ordförande Anna Berg justera protokollet.
            """);
        assertThat(drafted.section("attendance"))
                .containsEntry("chair", "Anna Berg")
                .containsEntry("verifiers", List.of("Bo Ek"))
                .containsEntry("observers", List.of("Hans Holm"));
        assertThat(drafted.section("attendance"))
                .containsEntry("present", List.of("Karl Anders Dal", "Bo Ek", "Cia Fors", "Eva Gren"));
        assertThat(drafted.happened())
                .anyMatch(h -> h.contains("to=Karl Anders Dal"))
                .anyMatch(h -> h.contains("to=[Karl Anders Dal, Bo Ek]"));
    }

    @Test
    void a_group_of_those_who_were_there_may_have_a_heading_of_its_own_and_who_counts_votes_verifies_nothing() {
        var drafted = Drafted.of("""
            Hamnrådet

            Protokoll 2024-03-12

            Beslutande: Anna Berg, ordförande
            Bo Ek

            Representanter för båtklubbarna
            Cia Dal (Norra)
            Dan Fors (Södra)
            Eva Gren (Västra)

            1. Val
            Ordföranden anmälde Hans Holm som protokollförare.
            Till justerare valdes Bo Ek. Till rösträknare valdes Cia Dal.

            2. Årsredovisning
            Revisorernas berättelse godkändes.
            Bo Ek deltar ej i beslutet.
            """);
        assertThat(drafted.section("attendance"))
                .containsEntry("secretary", "Hans Holm")
                .containsEntry("verifiers", List.of("Bo Ek"))
                .containsEntry("present", List.of("Bo Ek", "Cia Dal", "Dan Fors", "Eva Gren"));
        assertThat(drafted.read().record().toString())
                .doesNotContain("adoptInstrument")
                .doesNotContain("giveAssignment");
    }
}
