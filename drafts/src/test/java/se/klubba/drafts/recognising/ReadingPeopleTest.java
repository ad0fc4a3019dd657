package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was there, in the ways in which secretaries list it, in invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingPeopleTest {
    private static final String TITLE = "Minnesanteckningar Hamnrådet 2026-03-04\n\n";
    private static final String ITEM = "\n1. Kajen\nRådet beslutade att laga kajen.\n";

    private static Drafted listed(String list) {
        return Drafted.of(TITLE + list + ITEM);
    }

    private static @Nullable Object of(Drafted drafted, String field) {
        return drafted.section("attendance").get(field);
    }

    @Test
    void names_stand_behind_where_they_are_from() {
        var drafted = listed("""
            Med på träffen:
             Norrvik - Anna Ek
             Stora Hult - Bo Dal, Cia Lind (bara förmiddagen)
             Kommunförbundet Sjövik - Dan Fors (håller ihop träffen)
            Anteckningar: Bo
            """);
        assertThat(of(drafted, "chair")).isEqualTo("Dan Fors");
        assertThat(of(drafted, "secretary")).isEqualTo("Bo Dal");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Anna Ek", "Cia Lind"));
    }

    @Test
    void a_list_begins_under_words_that_are_no_label() {
        var drafted = listed("""
            Så här många kom:
            Anna Ek 9A (ordförande)
            Bo Dal 9B (vice)
            Cia Lind 8C (sekreterare)
            Frånv: Dan 7B
            Vuxna: Rektor Eva Strand (bara först), Filip Ström (kurator)
            """);
        assertThat(of(drafted, "chair")).isEqualTo("Anna Ek");
        assertThat(of(drafted, "secretary")).isEqualTo("Cia Lind");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Bo Dal"));
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Eva Strand", "Filip Ström"));
    }

    @Test
    void what_somebody_is_stands_on_either_side_of_the_name() {
        var drafted = listed("""
            Närvarande från kommunen: Anna Ek, hamnnämnden, ordförande, Bo Dal, kommunstyrelsen
            Från båtklubben: Cia Lind
            Tjänstepersoner: Hamnfogde Dan Fors, Eva Strand, nämndsekreterare
            """);
        assertThat(of(drafted, "chair")).isEqualTo("Anna Ek");
        assertThat(of(drafted, "secretary")).isEqualTo("Eva Strand");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Bo Dal", "Cia Lind"));
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Dan Fors"));
    }

    @Test
    void who_is_listed_by_a_letter_is_who_is_named_in_full() {
        var drafted = Drafted.of(TITLE
                + "Närv: Anna E (ordf), Bo Dal\n\nStyrelsen består i år av Anna Ek, Bo Dal och suppleanterna Cia Lind och Dan Fors, som båda hade förhinder.\n"
                + ITEM);
        assertThat(of(drafted, "chair")).isEqualTo("Anna Ek");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Bo Dal"));
    }

    @Test
    void a_list_in_markdown_may_have_a_name_a_line_without_marks() {
        var drafted = Drafted.of(
                "m.md",
                (TITLE
                                + "**Ledamöter**\nProfessor Anna Ek, dekan, ordförande\nDocent Bo Dal, prodekan\nLektor Cia van der Lind\n"
                                + ITEM)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(of(drafted, "chair")).isEqualTo("Anna Ek");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Bo Dal", "Cia van der Lind"));
    }

    @Test
    void an_organisation_is_nobody() {
        var drafted = listed("Närvarande: Anna Ek (ordf.), Bo Dal\nGäster: Filip Ström, Bofast Drift (punkt 3)\n");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Bo Dal"));
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Filip Ström"));
    }

    @Test
    void who_served_the_meeting_is_said_in_sentences_and_by_signatures() {
        var drafted = Drafted.of(TITLE
                + "Närvarande: Anna Ek (ordf.), Bo Dal, Cia Lind\n"
                + "\n1. Öppnande\nBo Dal valdes att tillsammans med ordföranden läsa igenom anteckningarna.\n"
                + ITEM.replace("1.", "2."));
        assertThat(of(drafted, "verifiers")).isEqualTo(List.of("Bo Dal"));
        var signed = Drafted.of(
                TITLE
                        + ITEM
                        + "\nMötesordförande        Mötessekreterare\nAnna Ek                Bo Dal\n\nJusterare              Justerare\nCia Lind               Dan Fors\n");
        assertThat(of(signed, "chair")).isEqualTo("Anna Ek");
        assertThat(of(signed, "secretary")).isEqualTo("Bo Dal");
        assertThat(of(signed, "verifiers")).isEqualTo(List.of("Cia Lind", "Dan Fors"));
    }

    @Test
    void a_row_of_a_table_may_say_that_somebody_was_not_there() {
        var drafted = Drafted.of(
                "m.md",
                (TITLE
                                + "| Sign | Namn | Organisation | Med |\n|---|---|---|---|\n| AE | Anna Ek | Hamnverket | x |\n| BD | Bo Dal | Sambygd | - |\n| CL | Cia Lind | Sambygd | x |\n"
                                + "\n## 1. Kajen\nAE visade förslaget. CL skriver till länet. BD hör med banken.\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(of(drafted, "present")).isEqualTo(List.of("Anna Ek", "Cia Lind"));
        assertThat(of(drafted, "absent")).isEqualTo(List.of("Bo Dal"));
        assertThat(String.join("\n", drafted.happened()))
                .contains("to=Cia Lind", "to=Bo Dal")
                .doesNotContain("to=CL");
    }

    @Test
    void who_was_there_may_be_told_in_sentences() {
        var swedish = Drafted.of(
                "Möte i Hamnrådet\n\nVi träffades den 12 mars 2024 och började klockan 19.00. På plats var Anna Berg (ordförande), Bo Ek (kassör) och Kristina Dal. Eva Sund hade anmält förhinder. Finn Gran från Varv & Son var med under punkt 2.\n\n"
                        + "1. Justering\nKristina fick i uppgift att jämte ordföranden justera protokollet.\n\n2. Kajen\nAnna ordnar virke.\n");
        assertThat(of(swedish, "chair")).isEqualTo("Anna Berg");
        assertThat(of(swedish, "present")).isEqualTo(List.of("Bo Ek", "Kristina Dal"));
        assertThat(of(swedish, "absent")).isEqualTo(List.of("Eva Sund"));
        assertThat(of(swedish, "observers")).isEqualTo(List.of("Finn Gran"));
        assertThat(of(swedish, "verifiers")).isEqualTo(List.of("Kristina Dal"));

        var english = Drafted.of(
                "Harbour Council\nNotes from the meeting on 12 March 2024, 13:00 to 14:00\n\nWe met online. Anna Berg chaired and Ben Eck took notes. Also there from the council were Cia Dale and Dan Ford. Eve Sound sent apologies. Finn Grant from the pilots listened in.\n\n"
                        + "1) Quay\n\nDan updates the chart.\n\n2) Mast\n\nFinn said that it was old.\n\n3) Sails\n\nCia was ill.\n");
        assertThat(of(english, "chair")).isEqualTo("Anna Berg");
        assertThat(of(english, "secretary")).isEqualTo("Ben Eck");
        assertThat(of(english, "present")).isEqualTo(List.of("Cia Dale", "Dan Ford"));
        assertThat(of(english, "absent")).isEqualTo(List.of("Eve Sound"));
        assertThat(of(english, "observers")).isEqualTo(List.of("Finn Grant"));
        assertThat(String.join("\n", english.happened())).contains("to=Dan Ford");
    }

    @Test
    void cells_of_a_table_and_offices_behind_a_name_are_nobody() {
        var drafted = Drafted.of(
                "HARBOUR COUNCIL\nMinutes of the meeting held on 12 March 2024\n\nName\tCategory\tAttendance\nMrs Anna Berg\tCo-opted (Chair)\tPresent\nMr Ben Eck\tParent\tPresent\nDr Cia Dale\tStaff\tApologies\n\n"
                        + "In attendance:\tMiss Dora Finch, Clerk; Mr Ed Gale, Harbour Business Manager\n\n1. Quay\nBen rang the yard.\n\n2. Mast\nEd looked at it.\n");
        assertThat(of(drafted, "chair")).isEqualTo("Anna Berg");
        assertThat(of(drafted, "secretary")).isEqualTo("Dora Finch");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Ben Eck"));
        assertThat(of(drafted, "absent")).isEqualTo(List.of("Cia Dale"));
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Ed Gale"));
    }

    @Test
    void who_sat_there_before_is_not_elected() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet\nDatum: 2024-03-12\nNärvarande: Anna Berg, Bo Ek\n\n1. Val\nTill styrgruppen för Fyren valdes Bo Ek efter Sten Rask, som flyttat.\n\n2. Kajen\nSagt.\n");
        assertThat(drafted.decided().toString()).contains("person=Bo Ek").doesNotContain("person=Sten Rask");
    }

    @Test
    void labels_in_italics_stand_by_themselves_and_a_summary_lists_tasks() {
        var drafted = Drafted.of(
                "m.md",
                "**Harbour Interchange Working Group**\n\nMinutes of the call, 12 March 2024\n\n*Time:* 14:00–15:00 UTC\n*Chair:* Anna Berg\n*Scribe:* Ben Eck\n*Present:* Anna Berg, Ben Eck, Cia Dale\n*Observer:* Dan Ford (Pilots)\n\n**Agenda and minutes**\n\nAgenda agreed.\n\n**Buoys**\n\nRESOLUTION: Paint the buoys.\n\n*Summary of action items*\n\n- [NEW] Cia: paint the buoys (2024-04-02)\n- [DONE] Ben: chart\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(of(drafted, "chair")).isEqualTo("Anna Berg");
        assertThat(of(drafted, "secretary")).isEqualTo("Ben Eck");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Cia Dale"));
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Dan Ford"));
        assertThat(drafted.titles()).containsExactly("Agenda and minutes", "Buoys");
        assertThat(drafted.happened()).singleElement().asString().contains("to=Cia Dale, due=2024-04-02");
    }

    @Test
    void a_seat_that_is_vacant_is_nobody() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet\nDatum: 2024-03-12\n\nBefattning\tNamn\tNärvarande\nOrdförande\tAnna Berg\tJa\nKassör\tVakant\tNej\nSekreterare\tVakant\tNej\n\n"
                        + "1. Val av sekreterare\nFörslag\n1. Att Bo Ek väljs till mötessekreterare.\nBeslut\n1. Att förslaget bifalles.\n\n2. Kajen\nSagt.\n");
        assertThat(of(drafted, "chair")).isEqualTo("Anna Berg");
        assertThat(of(drafted, "secretary")).isEqualTo("Bo Ek");
        assertThat(drafted.section("meeting").toString()).doesNotContain("Vakant");
    }

    @Test
    void who_served_as_secretary_may_stand_last_and_who_was_missed_has_many_words() {
        assertThat(of(
                        Drafted.of(
                                "Protokoll, Hamnrådet\nDatum: 2024-03-12\n\nNärvarande: Anna Berg, ordförande, Cia Dal. Som sekreterare tjänstgjorde Bo Ek.\n\n1. Kajen\nSagt.\n\n2. Slipen\nSagt.\n"),
                        "secretary"))
                .isEqualTo("Bo Ek");
        var drafted = Drafted.of(
                "Harbour Council\nMinutes of the meeting held on 12 March 2024\n\nWho came: Anna Berg, Ben Eck\nSorry not to be there: Cia Dale\n\n1. Quay\nBen rang the yard (ASAP).\n\n2. Mast\nAnna looked at it.\n");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Anna Berg", "Ben Eck"));
        assertThat(of(drafted, "absent")).isEqualTo(List.of("Cia Dale"));
    }

    @Test
    void what_somebody_is_may_stand_in_the_column_before_and_whether_they_were_there_behind_it() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet\nDatum: 2024-03-12\n\nRoll\tNamn\tNärvarande\nOrdförande\tAnna Berg\tJa\nVice ordförande\tBo Ek\tJa\nKassör\tCia Dal\tJa\nSekreterare\tDan Fors\tNej\nAdjungerad\tEva Gran\tJa\nProtokoll\tFia Holm\tJa\n\n1. Kajen\nSagt.\n");
        assertThat(of(drafted, "chair")).isEqualTo("Anna Berg");
        assertThat(of(drafted, "secretary")).isEqualTo("Fia Holm");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Bo Ek", "Cia Dal"));
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Eva Gran"));
        assertThat(of(drafted, "absent")).isEqualTo(List.of("Dan Fors"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokollet skrivet av: Godkännes av ordförande:\n\n_____________ ____________\n\nBo Ek Anna Berg\n",
                "Anna Berg          Bo Ek\nOrdförande         Sekreterare\n",
                "Sekreterare          Ordförande\n\n..............       ...............\n\nBo Ek                Anna Berg\n"
            })
    void two_who_sign_beside_one_another_are_what_stands_over_or_under_their_names(String signed) {
        var drafted = Drafted.minutes("1. Kajen\nRådet beslutade att måla kajen.\n\n2. Mötet avslutades.\n\n" + signed);
        assertThat(of(drafted, "chair")).isEqualTo("Anna Berg");
        assertThat(of(drafted, "secretary")).isEqualTo("Bo Ek");
    }

    @Test
    void who_is_co_opted_may_be_so_in_parentheses_behind_from_where_they_are() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet\nDatum: 2024-03-12\n\nNärvarande: Anna Berg, ordförande, TVU\nBo Ek, Sjöinstitutionen\nCia Dal, Hamninstitutionen\nDan Fors, Tekn. Inst. (adjungerad)\n\n1. Kajen\nSagt.\n");
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Dan Fors"));
    }

    @Test
    void from_where_everybody_is_may_stand_behind_each_name_of_one_line() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet\nDatum: 2024-03-12\n\nNärvarande: Anna Berg, Norrvik (ordförande), Lars Ek, Söderby, Karin Dal, Västra Hamn, Erik Fors, kommunförbundet (antecknar)\nFörhinder: Eva Gran, Östanå\n\n1. Kajen\nSöderby erbjuder en bonus. Norrvik och Östanå räknar med att bli färdiga i mars.\n");
        assertThat(of(drafted, "chair")).isEqualTo("Anna Berg");
        assertThat(of(drafted, "secretary")).isEqualTo("Erik Fors");
        assertThat(of(drafted, "present")).isEqualTo(List.of("Lars Ek", "Karin Dal"));
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void who_was_there_for_an_item_only_was_a_guest_and_signatures_are_no_words_of_the_last_item() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet\nDatum: 2024-03-12\n\nNärvarande: Anna Berg (ordf.), Bo Ek, Cia Dal\nRektor Dan Fors var med på punkt 1\n\n1. Kajen\nSagt.\n\n2. Mötet slut 20.05.\n\nBo Ek          Cia Dal\nsekreterare    justerare\n");
        assertThat(of(drafted, "observers")).isEqualTo(List.of("Dan Fors"));
        assertThat(of(drafted, "secretary")).isEqualTo("Bo Ek");
        assertThat(drafted.items().getLast().toString())
                .doesNotContain("sekreterare")
                .doesNotContain("Ek");
    }
}
