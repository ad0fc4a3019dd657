package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What minutes do with proposals and decisions, in invented words. */
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
    void of_what_is_told_and_then_decided_in_the_same_words_it_is_asked_once() {
        var said = "Styrgruppen %s i uppdrag att initiera en nomineringsprocess där varje kommun lämnar förslag på"
                + " representanter till gruppen.\n";
        var drafted = Drafted.minutes("1. Kajen\n" + said.formatted("fick") + "\nRådet beslutade\n\natt "
                + said.formatted("får") + "\n2. Övrigt\nInget.\n");
        assertThat(drafted.read().questions().stream().map(Question::about)).containsExactly("1/a");
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
                                + " waitsFor=next-meeting}}]",
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
}
