package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes as most secretaries write them: broken lines, lists of those elected, tables without rules, who agrees to do what. In invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingPlainMinutesTest {
    private static final String ENGLISH = """
            Minutes of the Marlow Quay Governing Board
            Held on 12 October 2025 at 6 pm

            Present: The Revd Ann Tarrant (in the chair), Paul Ether, Mira Chand, Alison Frith (Secretary)

            """;

    private static Drafted english(String items) {
        return Drafted.of(ENGLISH + items);
    }

    @Test
    void a_day_that_the_end_of_a_line_broke_is_no_item_and_no_decision() {
        var drafted = Drafted.minutes("""
                1. Riktlinjer
                Beslut
                Rådet antar Riktlinjer för kajen. Riktlinjerna för kajen gäller från och med den 1 juli
                2026. Samtidigt upphör riktlinjerna från den 14 maj 2019 att gälla.

                2. Kontakt
                Beslut
                Bo Ek utses till kontaktperson för Norra hamnens skola till och med den
                31 december 2026.
                """);
        assertThat(drafted.numbers()).containsExactly("1", "2");
        assertThat(drafted.decided())
                .noneMatch(d -> d.startsWith("1/2026"))
                .anyMatch(d -> d.startsWith(
                        "2/Bo Ek utses till kontaktperson för Norra hamnens skola till och med den 31 december 2026."));
    }

    @Test
    void a_sentence_goes_on_behind_a_word_that_ends_none_whatever_begins_the_next_line() {
        var drafted = Drafted.minutes("""
                2. Till sekreterare utsågs Bo Ek och till att jämte ordföranden justera protokollet utsågs
                   Cia Dal. Föregående mötes protokoll gicks igenom och lades till handlingarna.
                3. Kajen målas.
                """);
        assertThat(drafted.section("attendance").toString()).contains("verifiers=[Cia Dal]");
    }

    @Test
    void clauses_of_lines_that_had_room_for_more_are_each_their_own() {
        var drafted = Drafted.minutes("""
                1. Tjänsten
                Bo Ek presenterade ett förslag om att hamnarna i länet delar på en tjänst, och det har alla önskat
                sedan länge. Kostnaden beräknas till 130 tusen kronor för varje hamn och år om alla är med från
                början, men mer om någon står utanför. Flera hamnar är tveksamma till kostnaden och vill veta mer
                innan de tar ställning, och andra har redan sagt ja.

                Rådet beslutar
                att ställa sig bakom förslaget om en gemensam tjänst
                att rekommendera hamncheferna att avsätta medel i budget 2027
                att ge Cia Dal i uppdrag att ta fram ett avtal till nästa träff
                """);
        assertThat(drafted.decided()).hasSize(3).anyMatch(d -> d.contains("to=Cia Dal"));
    }

    @Test
    void initials_of_nobody_beside_somebody_who_is_known_are_asked_about_and_neither_is_taken() {
        var drafted = Drafted.minutes("1. Kajen\nKA och Bo ansvarar för detta.\n");
        assertThat(drafted.happened())
                .containsExactly(
                        "1/KA och Bo ansvarar för detta. -> [{giveAssignment={id=uppdrag-1-1, to=not-stated, due=not-stated}}]");
        assertThat(drafted.asked()).containsExactly("who: KA och Bo ansvarar för detta.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ms Chand agreed to write to the families. | Mira Chand
            The Board did not agree to the request, and the Secretary was asked to reply. | Secretary
            The Clerk would write to schools. | Clerk
            """)
    void somebody_takes_it_on_and_nothing_was_agreed_by_all(String said, String who) {
        var drafted = english("1. Letters\nA request was received.\n" + said + "\n");
        assertThat(drafted.happened() + "" + drafted.decided()).contains("giveAssignment", "to=" + who + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paul would like to wait.", "Paul would prefer to stay.", "Paul agreed to be there."})
    void what_somebody_would_like_is_no_task(String said) {
        assertThat(english("1. Letters\n" + said + "\n").happened()).isEmpty();
    }

    @Test
    void a_list_of_things_to_do_may_be_a_table_of_nothing_but_blanks() {
        var drafted = english("""
                1. Actions

                Who         Action                                By
                Mira        Chase the yard about the lease        16 November
                Paul        Write to the Friends                  as soon as possible
                """);
        assertThat(drafted.happened())
                .containsExactly(
                        "1/Chase the yard about the lease -> [{giveAssignment={id=uppdrag-1-1, to=Mira Chand, due=2025-11-16}}]",
                        "1/Write to the Friends -> [{giveAssignment={id=uppdrag-1-2, to=Paul Ether, due=as-soon-as-possible}}]");
    }

    @Test
    void what_was_proposed_and_seconded_is_resolved_in_the_same_sentence() {
        var drafted = english(
                "1. Grant\nPaul Ether took no part in the discussion. Proposed by Mira Chand, seconded by Alison Frith, and RESOLVED to award a grant of £1,000.\n");
        assertThat(drafted.decided()).singleElement().asString().contains("RESOLVED to award a grant");
        assertThat(drafted.happened()).singleElement().asString().contains("declareRecusal", "Paul Ether");
    }

    @Test
    void each_of_the_policies_in_a_list_was_approved() {
        var drafted = english(
                "1. Policies\nThe following policies were approved:\n- Attendance Policy\n- Lettings Policy\n\n2. Money\nIncome was £31,400 against a budget of £28,000.\n");
        assertThat(drafted.decided()).containsExactly("1/Attendance Policy -> []", "1/Lettings Policy -> []");
    }

    @Test
    void those_elected_stand_behind_their_office_in_lettered_lines() {
        var drafted = Drafted.minutes("""
                11. Kajen
                Rådet beslutade att kajen målas.

                12. Val
                a) Ordförande på ett år: Anna Berg, omval
                b) Två ledamöter för en tid av två år: Bo Ek, omval, och Cia Dal, nyval.
                c) Suppleant på ett år: Hanna Brattås
                d) Valberedning: Jenny Ås (sammankallande) och Hans Myr
                """);
        assertThat(drafted.decided())
                .contains(
                        "12a/Anna Berg, omval -> []",
                        "12b/Bo Ek, omval, och Cia Dal, nyval. -> []",
                        "12c/Hanna Brattås -> []",
                        "12d/Jenny Ås (sammankallande) och Hans Myr -> [{appoint={person=Jenny Ås, body=Valberedning, kind=chair}}, {appoint={person=Hans Myr, body=Valberedning}}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Protokoll fört vid styrelsemöte nr 5 i Brf Kajen, org.nr 769600-0000 | Brf Kajen
            PORT NESS PARISH COUNCIL;Minutes of the Parish Council Meeting held on 11 March 2024 | PORT NESS PARISH COUNCIL
            """)
    void whose_meeting_it_was_is_told_behind_its_number_or_in_the_line_above(String front, String body) {
        var drafted = Drafted.of(front.replace(';', '\n')
                + "\nDatum: 2024-03-12\nNärvarande: Anna Berg, Bo Ek\n\n1. Kajen\nDet beslutades att kajen målas.\n");
        assertThat(drafted.meeting("body")).isEqualTo(body);
    }

    @Test
    void who_is_replaced_was_not_there_and_places_and_headings_are_nobody() {
        var drafted = Drafted.of("""
                Hamnnämnden

                Protokoll 2026 09 09

                Ledamöter närvarande
                Anna Berg (S), ordförande
                Bo Ek, Psyk. Inst. (adjungerad)
                Cia Dal (M), ersätter Dan Fors (M)

                Huvudföredragande och sekreterare: Eva Holm

                Ej närvarande ledamöter
                Gun Hav

                INLEDANDE ÄRENDEN (§§ 1–7)

                § 1 Kajen
                Nämnden beslutar att kajen målas.

                § 2 Bryggan
                Nämnden beslutar att bryggan lagas.
                """);
        assertThat(drafted.meeting("on")).isEqualTo("2026-09-09");
        assertThat(drafted.section("attendance").toString())
                .contains("chair=Anna Berg", "secretary=Eva Holm", "absent=[Gun Hav]")
                .doesNotContain("Dan Fors", "Psyk", "Inst", "Inledande");
    }

    @Test
    void a_place_behind_a_name_does_nothing_later_on() {
        var drafted = Drafted.of("""
                Minnesanteckningar, Hamnnätverket 2024-03-12

                Deltagare:
                Anna Berg, Torsvik
                Bo Ek, Lervik
                Cia Dal, Hamra (via länk)
                Dan Fors, Sundby

                1. Övrigt
                Anna berättade om kajen.
                Hamra söker en ny hamnchef.
                """);
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void a_name_alone_under_an_election_of_who_keeps_the_minutes_keeps_them() {
        var drafted = Drafted.of(
                "Protokoll, Hamnrådet 2024-03-12\n\n1. Mötet öppnas.\n\n2. Val av sekreterare.\n\n  Bo Ek\n\n3. Val av justeringsperson.\n\n  Cia Dal\n\n4. Kajen\nRådet beslutade att kajen målas.\n");
        assertThat(drafted.section("attendance").toString()).contains("secretary=Bo Ek", "verifiers=[Cia Dal]");
    }

    @Test
    void titles_of_the_clergy_are_no_part_of_a_name() {
        assertThat(english("1. Quay\nIt was agreed to paint it.\n").section("attendance"))
                .containsEntry("chair", "Ann Tarrant");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5. Next PCC meeting: Wednesday 13th May at 7.30 pm in the Lady Room. | 2026-05-13
            5. Future meetings;- 15th meeting: 23 February 2026, 13:00 UTC, online | 2026-02-23
            5. Date of next meeting;Thursday 4 December 2025 at 10.00 a.m.;;The meeting closed at 8.55 p.m.;;AF;3 November 2025 | 2025-12-04
            """)
    void the_body_meets_again_on_that_day_and_not_when_it_was_signed(String items, String on) {
        var drafted = english("4. Quay\nIt was agreed to paint it.\n\n" + items.replace(';', '\n') + "\n");
        assertThat(drafted.happened())
                .filteredOn(h -> h.contains("scheduleMeeting"))
                .singleElement()
                .asString()
                .contains("on=" + on);
    }

    @Test
    void a_meeting_that_is_skipped_is_not_held() {
        var drafted = english("1. Quay\nIt was agreed to paint it.\n\n2. Upcoming meetings\nFeb 18 is skipped.\n");
        assertThat(drafted.happened()).noneMatch(h -> h.contains("scheduleMeeting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo rapporterar två tillbud under april, båda med truck.",
                "Bo rapporterar från rådets möte i februari.",
                "Bo lägger fram rapporten för första kvartalet.",
                "Bo Ek har lämnat in en motion. Han skriver att hamnar har det svårt.",
                "Bo för protokoll och Cia justerar."
            })
    void what_somebody_tells_in_the_present_is_no_task(String said) {
        assertThat(Drafted.minutes("1. Läget\nAnna öppnade mötet.\n" + said + "\n")
                        .happened())
                .noneMatch(h -> h.contains("giveAssignment"));
    }

    @Test
    void who_checks_the_minutes_is_said_beside_who_keeps_them() {
        assertThat(Drafted.minutes("1. Öppnande\nAnna öppnade mötet. Bo för protokoll och Cia justerar.\n")
                        .section("attendance"))
                .containsEntry("verifiers", java.util.List.of("Cia Dal"));
    }

    @Test
    void what_the_body_does_by_saying_so_gives_it_nothing_to_do() {
        var drafted =
                Drafted.minutes("1. Bokslut\nBeslut: Rådet godkänner bokslutet och lägger fram det för årsmötet.\n");
        assertThat(drafted.decided()).singleElement().asString().doesNotContain("giveAssignment");
    }

    @Test
    void a_refusal_in_passing_is_one() {
        var drafted = Drafted.minutes(
                "1. Motion\nBo Ek föreslog att man köper sig fri. De flesta är rädda för det, så vi går inte vidare med det.\n");
        assertThat(drafted.decided()).singleElement().asString().contains("går inte vidare");
    }

    @Test
    void an_action_that_is_told_to_be_done_is_given_to_nobody() {
        var drafted =
                english("1. Open actions\n- Mira: publish the plan. Done, see the site.\n- Paul: write to the yard.\n");
        assertThat(drafted.happened()).singleElement().asString().contains("to=Paul Ether");
    }

    @Test
    void the_day_of_the_next_meeting_may_be_a_numbered_part_of_its_item() {
        var drafted = english(
                "9. QUAY\n9.1 It was agreed to paint it.\n10. DATE OF NEXT MEETING\n10.1 Wednesday 11 March 2026 at 14:00 in Room G.12.\n");
        assertThat(drafted.happened()).anyMatch(h -> h.contains("on=2026-03-11, starts=14:00"));
    }

    @Test
    void a_last_day_to_answer_is_no_occasion_and_another_talk_no_meeting() {
        var drafted =
                Drafted.minutes("1. Remiss\nSista svarsdag är 2024-05-12.\n\n2. Lön\nNästa tillfälle är den 12 maj.\n");
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void a_sentence_goes_on_beside_a_column_of_who_is_to_act() {
        var drafted = english(
                "1. Picnic\nPaul suggested a bouncy castle but the insurers will not cover it, so the idea was\ndropped. Mira will apply for the licence.                                    MC\n");
        assertThat(drafted.decided()).noneMatch(d -> d.startsWith("1/dropped"));
        assertThat(drafted.happened()).singleElement().asString().contains("to=Mira Chand");
    }
}
