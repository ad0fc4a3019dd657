package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of proposals of which there are several: amendments, alternatives, parts; and what was proposed and never decided. In invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingProposalsTest {
    private static final String AMENDED = """
            1. Motion om kajen
            Förslag
            1. Kajen målas grön.
            2. Räcket byts.
            3. Grinden låses om natten.

            Ändringsyrkande från Bo Ek
            1. Kajen målas blå.

            Tilläggsyrkande från Cia Dal
            1. Färgen köps i hamnboden.

            Beslut
            %s
            """;

    @Test
    void amendments_are_each_numbered_from_one_and_a_point_is_adopted_with_the_change_of_somebody() {
        var drafted = Drafted.minutes(
                AMENDED.formatted(
                        "Attsats 1 bifalls med Bo Eks ändring, attsats 2 bifalls, attsats 3 avslås. Tilläggsyrkandet bifalls."));
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Attsats 1 bifalls med Bo Eks ändring, attsats 2 bifalls, attsats 3 avslås. -> [{adoptAmended=p1/1}, {adopt=p1/2}, {reject=p1/3}]",
                        "1/Tilläggsyrkandet bifalls. -> [{adopt=p1-3/1}]");
    }

    @Test
    void an_amendment_is_named_by_who_moved_it_or_by_its_kind() {
        var drafted = Drafted.minutes(AMENDED.formatted("Bo Eks yrkande avslås.\nTilläggsyrkandet avslås."));
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Bo Eks yrkande avslås. -> [{reject=p1-2/1}]",
                        "1/Tilläggsyrkandet avslås. -> [{reject=p1-3/1}]");
    }

    @Test
    void a_point_is_adopted_with_what_is_added_to_it() {
        var drafted = Drafted.minutes(
                "1. Motion om båten\nFörslag\n1. Båten säljs.\n2. Pengarna går till kajen.\n\nBeslut\nAttsats 1 bifalles med tillägget att rådet godkänner köparen. Attsats 2 bifalles.\n");
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Attsats 1 bifalles med tillägget att rådet godkänner köparen. -> [{adoptAmended=p1/1}]",
                        "1/Attsats 2 bifalles. -> [{adopt=p1/2}]");
    }

    @Test
    void of_an_alternative_that_is_adopted_in_part_nothing_is_adopted_before_somebody_says_which() {
        var drafted = Drafted.minutes(
                "1. Masten\nAlternativ A\n1. Masten reses.\n2. Masten målas.\nAlternativ B\n1. Masten säljs.\n2. Ny mast köps.\n\nBeslut\nAlternativ B bifalls i den första delen.\n");
        assertThat(drafted.decided()).containsExactly("1/Alternativ B bifalls i den första delen. -> []");
        assertThat(drafted.asked()).containsExactly("which-proposal: Alternativ B bifalls i den första delen.");
    }

    @Test
    void a_proposal_may_be_adopted_in_the_part_that_is_about_one_of_its_points() {
        var drafted = Drafted.minutes(
                "1. Avgiften\nFörslag\n1. Avgiften höjs till 500 kr.\n2. Avgiften höjs varje år.\n\nBeslut\natt bifalla förslaget i den del som gäller attsats 1\n");
        assertThat(drafted.decided())
                .containsExactly("1/att bifalla förslaget i den del som gäller attsats 1 -> [{adopt=p1/1}]");
    }

    @Test
    void a_heading_that_is_printed_once_more_is_the_item_that_goes_on() {
        var drafted = Drafted.minutes(
                "6. Kajen\nBeslut\natt kajen sopas\n\n7. Motioner\nOm bryggan\nBeslut\natt bryggan målas\n\n7. Motioner\nOm båten\nBeslut\natt båten säljs\n\n8. Övrigt\nInget.\n");
        assertThat(drafted.numbers()).containsExactly("6", "7", "8");
        assertThat(drafted.decided())
                .containsExactly("6/att kajen sopas -> []", "7/att bryggan målas -> []", "7/att båten säljs -> []");
    }

    @Test
    void an_instrument_is_in_force_until_a_day_where_the_clause_says_one() {
        var drafted = Drafted.minutes(
                "1. Policyn\nBeslut\natt anta Policy för kajen att gälla från 1 april 2024 till och med 31 december 2026\n");
        assertThat(String.join("\n", drafted.decided()))
                .contains("adoptInstrument", "inForce={from=2024-04-01, to=2026-12-31}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamnrådet\nHandlingar till sammanträde 2024-03-12\n\n1. Kajen\nBakgrund\nKajen är gammal.\nFörslag till beslut:\natt kajen rivs\natt Bo Ek får i uppdrag att beställa rivningen\n\n2. Budget\nFörslag till beslut:\natt fastställa budgeten\n",
                "Kallelse\nHamnrådet kallas till sammanträde den 12 mars 2024 kl. 18 i Hamnhuset\n\n1. Mötets öppnande\n2. Kajen\nFörslag till beslut\natt kajen rivs\n3. Budget\nFörslag till beslut\natt fastställa budgeten\n"
            })
    void a_meeting_paper_that_was_never_minuted_is_refused(String paper) {
        assertThatThrownBy(() -> Drafted.of(paper))
                .isInstanceOf(NoMinutes.class)
                .hasMessageContaining("agenda or the notice of a meeting");
    }

    @Test
    void one_name_may_be_spelt_in_three_ways_and_each_is_asked_about() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet\nDatum: 2024-03-12\nNärvarande: Helene Lindqvist (ordf.), Bo Ek, Cia Dal\n\n1. Kajen\nRådet beslutade att Heléne Lindqvist målar kajen.\n\n2. Båten\nRådet beslutade att Helen Lindkvist säljer båten.\n");
        assertThat(drafted.asked()).containsExactly("same-person: Heléne Lindqvist", "same-person: Helen Lindkvist");
    }

    @Test
    void what_an_adopted_point_gives_somebody_to_do_is_given_by_the_verdict() {
        var drafted = Drafted.minutes(
                "1. Kajen\nKajen är ful.\n- att rådet skriver en ansökan\n- att Bo Ek målar kajen till 2024-05-01\nBeslut\n- att attsats 2 bifalles\n\n2. Slipen\nFörslag\n1. Att Cia Dal river slipen.\nBeslut\n1. Att förslaget avslås.\n");
        assertThat(drafted.decided())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("1/att attsats 2 bifalles")
                                .contains("adopt=p1/2", "to=Bo Ek, due=2024-05-01")
                                .doesNotContain("uppdrag-1-2"),
                        two -> assertThat(two).contains("reject=p2/1").doesNotContain("giveAssignment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bordslägger till nästa möte.", "Bordlägger till nästa möte."})
    void a_verb_alone_tables_it_also_where_it_is_misspelt(String said) {
        assertThat(Drafted.minutes("1. Kajen\nOffert begärd av målaren. " + said + "\nDetta utreder vi också.\n"))
                .satisfies(
                        d -> assertThat(d.decided())
                                .singleElement()
                                .asString()
                                .contains("table", "waitsFor=next-meeting"),
                        d -> assertThat(d.happened().toString()).doesNotContain("to=Detta"));
    }

    @Test
    void a_word_alone_answers_what_somebody_asked_for_in_the_sentence_before() {
        var drafted = Drafted.minutes(
                "1. Ansökningar\n- Kajlaget söker 1 500 kr till färg. Beviljas.\n- Båtlaget söker 4 000 kr till en mast. Avslag, vi ger inte pengar till master.\n- Ansökan från varvet om att få en brygga beviljas.\n- Ansökan om kurs (Bo) - avvakta tills masten är rest.\n\n2. Arvoden\nBo föreslår att arvodet är noll.\n\nInga motsättningar.\n");
        assertThat(drafted.decided())
                .satisfiesExactly(
                        one -> assertThat(one).contains("Beviljas").contains("adopt=p1/1"),
                        two -> assertThat(two).contains("Avslag").contains("reject=p1-2/1"),
                        three -> assertThat(three).contains("brygga beviljas").contains("adopt=p1-3/1"),
                        four -> assertThat(four).contains("avvakta").contains("table"),
                        five -> assertThat(five).contains("Inga motsättningar").contains("adopt=p2/1"));
        assertThat(drafted.happened().toString()).doesNotContain("giveAssignment");
    }

    @Test
    void what_others_are_asked_to_decide_stands_below_who_they_are_and_is_not_decided_here() {
        var drafted = Drafted.minutes(
                "1. Motioner till årsmötet\nEn motion har kommit in om kajen. Rådet beslöt att föreslå årsmötet\natt avslå motionen.\n\n2. Taxor\nKommunerna rekommenderas att anta överenskommelsen före sommaren. Rådet förordar alternativ B.\n");
        assertThat(drafted.decided()).contains("1/att avslå motionen. -> []", "2/Rådet förordar alternativ B. -> []");
        assertThat(drafted.decided().toString()).doesNotContain("adoptInstrument");
    }
}
