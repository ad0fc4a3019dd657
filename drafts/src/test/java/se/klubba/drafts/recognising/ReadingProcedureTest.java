package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How minutes say that something was decided, and who does what came of it, in invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingProcedureTest {
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> passages(Drafted drafted, String block) {
        return drafted.items().stream()
                .flatMap(i -> ((List<Map<String, Object>>) i.getOrDefault(block, List.of())).stream())
                .toList();
    }

    @Test
    void a_decision_may_wait_for_a_condition() {
        var drafted = Drafted.minutes("""
            1. Bryggan
            Rådet beslutade
            att köpa bryggan under förutsättning att kommunen betalar hälften.
            att uppdra åt Bo Ek att måla den senast den 3 maj 2024, förutsatt att det finns färg.

            2. Kranen
            Rådet beslutade att hyra ut kranen.
            """);
        assertThat(passages(drafted, "clauses"))
                .extracting(p -> p.get("subject"))
                .containsExactly(
                        Map.of("condition", "kommunen betalar hälften"), Map.of("condition", "det finns färg"));
        assertThat(passages(drafted, "running")).noneMatch(p -> p.containsKey("subject"));
        assertThat(drafted.decided().get(1)).contains("to=Bo Ek", "due=2024-05-03");
    }

    @Test
    void what_was_decided_between_meetings_is_decided_then() {
        var drafted = Drafted.minutes("""
            1. Beslut per capsulam
            Rådet har den 4 mars 2024 per capsulam beslutat att hyra en pråm.

            2. Kranen
            Rådet beslutade vid förra mötet den 13 februari 2024 att sälja kranen.
            """);
        var decided = passages(drafted, "running").stream()
                .filter(p -> p.containsKey("effects"))
                .toList();
        assertThat(decided).hasSize(1);
        assertThat(String.valueOf(decided.getFirst().get("at")))
                .isEqualTo("{body=Hamnrådet, on=2024-03-04, by=circulation}");
    }

    @Test
    void who_is_recused_takes_no_part_in_the_item() {
        var drafted = Drafted.minutes("""
            1. Bryggan
            Anna Berg anmäler jäv och deltar inte i handläggningen.
            Rådet beslutade att köpa bryggan.

            2. Kranen
            Jäv
            Bo Ek
            Beslut
            att sälja kranen.

            3. Skjulet
            På grund av jäv deltog Cia Dal inte i beslutet.
            Frågan om jäv diskuterades.
            """);
        assertThat(drafted.happened())
                .containsExactly(
                        "1/Anna Berg anmäler jäv och deltar inte i handläggningen. ->"
                                + " [{declareRecusal={person=Anna Berg}}]",
                        "2/Bo Ek -> [{declareRecusal={person=Bo Ek}}]",
                        "3/På grund av jäv deltog Cia Dal inte i beslutet. -> [{declareRecusal={person=Cia Dal}}]");
        assertThat(drafted.decided()).hasSize(2);
    }

    @Test
    void what_was_decided_may_stand_behind_its_label_in_the_midst_of_a_paragraph() {
        var drafted = Drafted.minutes("""
            1. Bryggan Ska vi köpa den? Beslut: att köpa bryggan
            2. Kranen
            2.1. Kranen är gammal och gnisslar. Alla har hört den. Beslut: att sälja kranen. Beslut: Bo hör med smeden.
            2.2. Krokarna. Beslut: Att bordlägga frågan till nästa möte
            3. Skjulet
            Rådet talade om skjulet. Rådets beslut: Skjulet rivs.
            """);
        assertThat(drafted.titles())
                .containsExactly(
                        "Bryggan Ska vi köpa den?", "Kranen", "Kranen är gammal och gnisslar", "Krokarna", "Skjulet");
        assertThat(drafted.decided())
                .containsExactly(
                        "1/att köpa bryggan -> []",
                        "2.1/att sälja kranen. -> []",
                        "2.1/Bo hör med smeden. -> [{giveAssignment={id=uppdrag-2.1-1, to=Bo Ek, due=not-stated}}]",
                        "2.2/Att bordlägga frågan till nästa möte -> [{table={matter=ärende-2.2, waitsFor=next-meeting}}]",
                        "3/Skjulet rivs. -> []");
    }

    @Test
    void whoever_was_decided_to_do_something_has_it_to_do_whatever_it_is() {
        var drafted = Drafted.minutes("""
            1. Bryggan
            Rådet beslutade att Bo Ek i samråd med Cia Dal målar bryggan till nästa möte.
            Rådet beslutade att Anna Berg går runt med listan.
            Rådet beslutade att Anna Berg tecknar firman.
            Rådet delegerar till ordföranden att välja färg.
            Rådet beslutade: Bo+Cia eldar löven

            2. Val
            Mötet beslutade att Cia Dal sitter kvar.
            """);
        assertThat(drafted.decided())
                .extracting(d -> d.replaceAll("(?s)^.* -> ", ""))
                .containsExactly(
                        "[{giveAssignment={id=uppdrag-1-1, to=Bo Ek, due=next-meeting}}]",
                        "[{giveAssignment={id=uppdrag-1-2, to=Anna Berg, due=not-stated}}]",
                        "[]",
                        "[{giveAssignment={id=uppdrag-1-3, to=ordföranden, due=not-stated}}]",
                        "[{giveAssignment={id=uppdrag-1-4, to=[Bo Ek, Cia Dal], due=not-stated}}]",
                        "[]");
    }

    @Test
    void people_may_be_told_apart_by_an_initial_and_places_are_nobody() {
        var drafted = Drafted.of("""
            Protokoll, Hamnrådet
            2024-03-12
            Närvarande: Bo Ek, Norrvik, ordf
            Cia Dal, Västra Granvik
            Dan E, Dan F,
            Eva G, Finn

            1. Val av justerare
            Eva G valdes till justerare.

            2. Kajen
            Dan F mejlar lotsen.
            """);
        var there = drafted.section("attendance");
        assertThat(there.get("chair")).isEqualTo("Bo Ek");
        assertThat(there.get("present")).isEqualTo(List.of("Cia Dal", "Dan E", "Dan F", "Eva G", "Finn"));
        assertThat(there.get("verifiers")).isEqualTo(List.of("Eva G"));
        assertThat(drafted.happened().getFirst()).contains("to=Dan F");
        assertThat(drafted.asked()).isEmpty();
    }

    @Test
    void letters_may_be_spaced_out_and_a_body_may_be_called_by_its_heading_only() {
        var drafted = Drafted.of("""
            Norrviks kommun Hamnfullmäktige

            Sammanträde 2024-03-12

            § 31 Motioner

            Hamnfullmäktiges beslut

            - Motionerna lämnas över till hamnstyrelsen för beredning.
            - Noterar listan.

            § 32 Avsägelse

            Hamnfullmäktiges beslut

            - Godkänner avsägelsen.

            § 33 Kajen

            Fullmäktige beslutar:

            a t t laga kajen.

            a t t måla den.
            """);
        assertThat(drafted.decided())
                .extracting(d -> d.replaceAll("(?s)^(.*) -> .*$", "$1"))
                .containsExactly(
                        "31/Motionerna lämnas över till hamnstyrelsen för beredning.",
                        "31/Noterar listan.",
                        "32/Godkänner avsägelsen.",
                        "33/a t t laga kajen.",
                        "33/a t t måla den.");
        assertThat(drafted.decided().getFirst()).contains("referMatter");
        assertThat(drafted.asked()).containsExactly("which-seat: Godkänner avsägelsen.");
    }

    @Test
    void hours_may_be_told_where_the_meeting_ends() {
        var drafted = Drafted.of("""
            Protokoll, Hamnrådet
            Datum: 2024-03-12
            Närvarande: Bo Ek

            § 1 Kajen
            Kajen lagas.

            § 2 Mötet, som pågick kl. 13.00 – 15.00, förklaras avslutat.
            """);
        assertThat(drafted.meeting("starts")).isEqualTo("13:00");
        assertThat(drafted.meeting("ends")).isEqualTo("15:00");
    }

    @Test
    void who_leads_the_meeting_is_elected_in_many_words_and_who_leaves_was_not() {
        var drafted = Drafted.of("""
            Avskrift av protokoll/Bo Ek:
            Årsmöte med föreningen ”Kajen 1891” den 10 mars 2024.

            § 1. Ordf. + sekr.
            Till att leda dagens förhandlingar valdes Anna Berg med Bo Ek som sekreterare.

            § 2. Justering
            Till att justera dagens protokoll valdes Cia Dal, Granvik och Dan Fors, Norrvik.

            § 3. Revision
            Revisionsberättelsen lästes upp. Den godkändes av mötet.

            § 4. Styrelse
            Eva Gran har avsagt sig omval och i hennes ställe valdes Finn Hed, Granvik. Övriga i styrelsen är Cia o. Dan Fors.

            § 5. Revisorer.
            Revisorer: Gun Ivarsson och Bo Ek.

            § 6. Ersättare
            Till ersättare i styrelsen valdes Jan Kvist och Lea
            Mård (Nils Olin har ett år kvar).
            """);
        assertThat(drafted.meeting("body")).isEqualTo("föreningen ”Kajen 1891”");
        var there = drafted.section("attendance");
        assertThat(there.get("chair")).isEqualTo("Anna Berg");
        assertThat(there.get("secretary")).isEqualTo("Bo Ek");
        assertThat(there.get("verifiers")).isEqualTo(List.of("Cia Dal", "Dan Fors"));
        assertThat(drafted.decided())
                .extracting(d -> d.replaceAll("(?s)^.* -> ", ""))
                .containsExactly(
                        "[]",
                        "[]",
                        "[{adoptInstrument={instrument=Revisionsberättelsen, inForce=not-stated}}]",
                        "[{appoint={person=Finn Hed, body=Styrelse}}]",
                        "[]",
                        "[{appoint={person=Jan Kvist, body=Styrelse, kind=substitute}}, {appoint={person=Lea Mård,"
                                + " body=Styrelse, kind=substitute}}]");
        assertThat(drafted.asked()).hasSize(2).allMatch(a -> a.startsWith("which-body: Revisorer"));
    }

    @Test
    void a_number_may_stand_above_its_title_and_the_title_go_over_into_what_was_done() {
        var drafted = Drafted.of("""
            Kajklubben

            Protokoll fört vid styrelsemöte

            Tid: Tisdagen den 12 mars 2024

            Närvarande:
            Anna Berg\tJa
            Bo Ek\t\tNej
            Cia Dal\tJa

            1.

            Mötet öppnas: Anna öppnar mötet.

            2.

            Dagordningen fastställs:

            Dagordningen fastställs. Två punkter.

            3.

            Val av justerare: Cia Dal justerar protokollet

            4.

            Resan: Styrelsen beslutar att Anna Berg och Cia Dal går på konferensen.
            """);
        assertThat(drafted.meeting("on")).isEqualTo("2024-03-12");
        assertThat(drafted.titles())
                .containsExactly("Mötet öppnas", "Dagordningen fastställs", "Val av justerare", "Resan");
        assertThat(drafted.section("attendance").get("present")).isEqualTo(List.of("Anna Berg", "Cia Dal"));
        assertThat(drafted.section("attendance").get("verifiers")).isEqualTo(List.of("Cia Dal"));
        assertThat(drafted.decided())
                .extracting(d -> d.replaceAll("(?s)^.* -> ", ""))
                .containsExactly(
                        "[{approveAgenda={}}]",
                        "[]",
                        "[{giveAssignment={id=uppdrag-4-1, to=[Anna Berg, Cia Dal], due=not-stated}}]");
    }

    @Test
    void what_somebody_says_is_no_task() {
        var drafted = Drafted.minutes("""
            1. Protokoll
            Ordföranden meddelar att protokollet är justerat.
            Ordföranden meddelar föreningen.
            """);
        assertThat(drafted.happened()).hasSize(1);
    }

    @Test
    void names_may_begin_with_a_letter_and_stand_behind_what_somebody_is() {
        var drafted = Drafted.of("""
            Styrelseprotokoll nr 2/24, Kajklubben
            2024-03-12

            Närvarande (enligt anmälan)
            Ordförande Anna Berg
            Klubbekonom Bo Ek, protokollförare
            Ledamot 1 Cia Dal
            VK; personlig ersättare Dan Fors
            P O Gran
            Utvärderarna Eva Hed och Finn Ivarsson

            1 Val av justerare
            Styrelsen beslutade att välja C Dal att jämte mötesordförande justera protokollet.

            2 Kajen
            P O Gran mejlar lotsen.
            """);
        var there = drafted.section("attendance");
        assertThat(there.get("chair")).isEqualTo("Anna Berg");
        assertThat(there.get("secretary")).isEqualTo("Bo Ek");
        assertThat(there.get("present"))
                .isEqualTo(List.of("Cia Dal", "Dan Fors", "P O Gran", "Eva Hed", "Finn Ivarsson"));
        assertThat(there.get("verifiers")).isEqualTo(List.of("Cia Dal"));
        assertThat(drafted.happened().getFirst()).contains("to=P O Gran");
    }

    @Test
    void a_front_may_be_a_table_whose_cells_stand_apart_by_a_blank() {
        var drafted = Drafted.of("""
            Plats och tid Hamnsalen, måndagen den 4 mars 2024 kl 18.30-19.55. Paus mellan kl 18.55-19.05

            Övriga deltagande Anders Holm, hamnchef

            Utses att justera Marcus Ek (M) och Pia Dal (S)

            Hamnfullmäktige

            Sammanträdesdatum 2024-03-04

            HF § 12 DNR: HU.2024.3

            Godkännande av dagordning

            Hamnfullmäktiges beslut

            Dagordningen godkännes.

            HF § 13 DNR: HU.2024.4

            Rapporter

            Fyrgruppens bidrag till tornet godkändes.
            """);
        assertThat(drafted.numbers()).containsExactly("12", "13");
        assertThat(drafted.meeting("place")).isEqualTo("Hamnsalen");
        assertThat(drafted.meeting("ends")).isEqualTo("19:55");
        assertThat(drafted.section("attendance").get("verifiers")).isEqualTo(List.of("Marcus Ek", "Pia Dal"));
        assertThat(drafted.decided()).containsExactly("12/Dagordningen godkännes. -> [{approveAgenda={}}]");
    }

    @Test
    void several_may_each_have_something_to_do_in_one_sentence_and_the_verb_may_stand_first() {
        var drafted = Drafted.of("""
            Minnesanteckningar, Kajklubben
            2024-03-12
            Närvarande styrelseledamöter:
            Anna Berg, Bo Ek och Cia Dal.

            1   Arbetsfördelning inför stämman:
               - Anna bokar lokal och Bo beställer fika.
               - Bo och Cia skickar ut inbjudan.
               - Inköp av färg sköts av Cia.

            2   Protokoll
            Gicks igenom.Fastställde styrelsen verksamhetsberättelsen 2023. Fastställde styrelsen kallelse till stämman samt förslag till dagordning.

            3   Lånet
            Anna undrar om klubben kan låna ut tältet. Det godkännes.

            4   Stämman
            Därefter beslutades i huvudsak följande:

            - Bo kopierar kartan.
            - Anna kommer att måla skylten.
            """);
        assertThat(drafted.happened())
                .extracting(d -> d.replaceAll("(?s)^.* -> ", ""))
                .containsExactly(
                        "[{giveAssignment={id=uppdrag-1-1, to=Anna Berg, due=not-stated}},"
                                + " {giveAssignment={id=uppdrag-1-2, to=Bo Ek, due=not-stated}}]",
                        "[{giveAssignment={id=uppdrag-1-3, to=[Bo Ek, Cia Dal], due=not-stated}}]",
                        "[{giveAssignment={id=uppdrag-1-4, to=Cia Dal, due=not-stated}}]");
        assertThat(drafted.decided())
                .extracting(d -> d.replaceAll("(?s)^\\S+/(.*) -> .*$", "$1"))
                .containsExactly(
                        "Fastställde styrelsen verksamhetsberättelsen 2023.",
                        "Fastställde styrelsen kallelse till stämman samt förslag till dagordning.",
                        "Det godkännes.",
                        "Bo kopierar kartan.",
                        "Anna kommer att måla skylten.");
        assertThat(drafted.decided().getFirst()).contains("instrument=verksamhetsberättelsen 2023");
        assertThat(drafted.decided().get(1)).doesNotContain("approveAgenda");
        assertThat(drafted.decided().get(3)).contains("to=Bo Ek");
    }
}
