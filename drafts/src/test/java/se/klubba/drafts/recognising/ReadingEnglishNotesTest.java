package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of calls, and minutes of parishes, trustees and governors: whose task it is, what was decided, who was there. In invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingEnglishNotesTest {
    private static final String HEAD = """
            # Minutes of the Dunmoor Ferry Council, 12 May 2026

            Present: Kara Ott, Konrad Imber, Elspeth Oyle

            """;

    private static Drafted notes(String items) {
        return Drafted.of("notes.md", (HEAD + items).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Drafted plain(String text) {
        return Drafted.of(text);
    }

    @Test
    void a_list_under_a_title_that_says_it_was_approved_is_what_was_decided() {
        var drafted = notes("""
                ## Grants approved

                - Rope for the slipway: 500 marks
                - Paint for the shed: 700 marks

                ## Mail

                - Nothing came.
                """);
        assertThat(drafted.decided())
                .hasSize(2)
                .anyMatch(d -> d.contains("Rope for the slipway"))
                .anyMatch(d -> d.contains("Paint for the shed"));
    }

    @Test
    void a_label_of_a_task_in_a_bullet_is_about_that_bullet_alone() {
        var drafted = notes("""
                ## Summer

                - Slipway
                  - Action item: Kara Ott will find somebody to own this.
                - Budget from the port (Konrad, 15 minutes)
                """);
        assertThat(drafted.happened()).hasSize(1).allMatch(h -> h.contains("to=Kara Ott"));
    }

    @Test
    void who_says_that_they_will_is_given_it() {
        var drafted = notes("""
                ## Summer

                - Konrad: I'll put up a page for this.
                - Elspeth: I will not be here.
                """);
        assertThat(drafted.happened()).hasSize(1).allMatch(h -> h.contains("to=Konrad Imber"));
    }

    @Test
    void what_somebody_says_is_not_decided_for_its_form() {
        var drafted = notes("""
                ## Summer

                - Kara: Feeling some doubt. Biggest risk is not spending it and not learning things from doing so.
                """);
        assertThat(drafted.decided()).isEmpty();
    }

    @Test
    void a_list_that_a_sentence_leads_to_is_of_whoever_stands_behind_each() {
        var drafted = notes("""
                ## Plans

                We discussed the plans, and members were volunteering to work on the following:

                - Strategy (Kara and Konrad); approve at the June 2026 meeting
                - Bylaws (TBD); later
                - Rubric (Elspeth, Konrad)

                The shed was painted.
                """);
        assertThat(drafted.happened())
                .hasSize(2)
                .anyMatch(h -> h.contains("to=[Kara Ott, Konrad Imber]"))
                .anyMatch(h -> h.contains("to=[Elspeth Oyle, Konrad Imber]"));
    }

    @Test
    void a_table_of_who_sees_to_what_may_say_by_and_when() {
        var drafted = notes("""
                ## Tasks

                | Action | By | When |
                |---|---|---|
                | Obtain references for the painters | Kara Ott | 9 January 2027 |
                """);
        assertThat(drafted.happened()).hasSize(1).allMatch(h -> h.contains("to=Kara Ott, due=2027-01-09"));
    }

    @Test
    void a_thing_for_something_gives_nobody_anything_to_do() {
        var drafted = notes("""
                ## Docs

                - Metadata Proposal for Docs
                - Kara Ott for the docs
                - Kara sounds good.
                - The shed was painted, and Konrad reported that it was.
                """);
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void what_is_for_another_body_to_deal_with_and_who_tells_it_are_both_read() {
        var drafted = notes("## Mail\n\nThis is for the foundation to deal with and Kara will pass it on to them.\n");
        assertThat(drafted.decided()).hasSize(1).allMatch(d -> d.contains("declareOutsideRemit"));
        assertThat(drafted.happened()).hasSize(1).allMatch(h -> h.contains("to=Kara Ott"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave on the agenda for next week.",
                "The matter of the cabinet was carried forward to June.",
                "It was agreed for this discussion to continue after the results of the survey are known.",
                "The council decided to pause the discussion.",
                "The council decided that the removal needs to wait another six months."
            })
    void what_waits_is_tabled(String said) {
        assertThat(notes("## Ferry\n\n" + said + "\n").decided()).hasSize(1).allMatch(d -> d.contains("table="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Closed without change.",
                "+1 decision made on the question of the ferry.",
                "Does not seem to be any objections",
                "The Standing Orders were reviewed and re-adopted without amendment.",
                "The council's decision was to update the list.",
                "Kara suggested a raft but the insurers will not cover it, so the idea was dropped."
            })
    void that_was_decided(String said) {
        assertThat(notes("## Ferry\n\n" + said + "\n").decided()).hasSize(1);
    }

    @Test
    void papers_that_had_been_tabled_wait_for_nothing() {
        var drafted = notes(
                "## Ferry\n\nMembers were invited to read through the minutes of the yard group which had been tabled.\n");
        assertThat(drafted.decided()).noneMatch(d -> d.contains("table="));
    }

    @Test
    void what_the_chair_remains_is_no_task() {
        var drafted = notes("## Ferry\n\nIt was agreed that the Chair would remain in office until the autumn.\n");
        assertThat(drafted.decided()).hasSize(1).noneMatch(d -> d.contains("giveAssignment"));
    }

    @Test
    void an_office_that_somebody_volunteered_for_is_given_no_task() {
        var drafted = notes("## Ferry\n\nRelease manager for the timetable: Kara volunteered, everybody agreed.\n");
        assertThat(drafted.decided()).noneMatch(d -> d.contains("giveAssignment"));
    }

    @Test
    void what_is_to_be_done_until_the_next_meeting_is_given_beside_what_is_tabled() {
        var drafted = notes("""
                ## Ferry

                It was agreed that Kara Ott would obtain three quotes and this should be discussed at the next meeting.
                """);
        assertThat(drafted.decided())
                .hasSize(1)
                .allMatch(d -> d.contains("waitsFor=next-meeting") && d.contains("to=Kara Ott"));
    }

    @Test
    void somebody_asked_to_do_one_thing_in_place_of_another_is_given_it() {
        var drafted =
                notes("## Lease\n\nKara Ott was asked to seek a licence in place of a lease and to report back.\n");
        assertThat(drafted.decided()).hasSize(1).allMatch(d -> d.contains("to=Kara Ott"));
    }

    @Test
    void initials_in_a_column_of_their_own_are_of_whoever_sees_to_it() {
        var drafted = plain("""
                Minutes of the Dunmoor Ferry Council
                Held on 12 May 2026

                Present: Kara Ott (Chair), Konrad Imber, Elspeth Oyle

                1. Ferry
                The yard has not answered our letter.      KO
                It was agreed to move to the cheapest of the three berths.      KI
                The shed is dry.

                2. Shed
                It was agreed to paint the shed. EO
                """);
        assertThat(drafted.happened()).hasSize(1).allMatch(h -> h.contains("to=Kara Ott"));
        assertThat(drafted.decided())
                .hasSize(2)
                .anyMatch(d -> d.contains("cheapest") && d.contains("to=Konrad Imber"))
                .anyMatch(d -> d.contains("paint") && d.contains("to=Elspeth Oyle"));
    }

    @Test
    void those_with_a_title_each_are_there_where_no_label_says_so() {
        var drafted = plain("""
                Dunmoor School Governors
                Minutes of the meeting on 12 May 2026

                Miss A Harrow (Headteacher), Mrs B Foster-Gale, Cllr C Weekes, Mr D Reed (Chair)

                1. Welcome
                Governors were welcomed.
                """);
        assertThat(drafted.section("attendance").toString())
                .contains("chair=D Reed")
                .contains("present=[A Harrow, B Foster-Gale, C Weekes]");
    }

    @Test
    void roles_behind_a_dash_and_members_of_firms_are_those_people() {
        var drafted = plain("""
                Minutes of the Dunmoor Ferry Council
                12 May 2026

                Present: Cllr. R. Crane - Chair, Cllr. A. Collis - Vice Chair, Cllr. M. Pike.
                Visitor: Lydia Marsden of Marsden & Bellwood (secretary to the meeting)

                1. Ferry
                Cllr.  Pike, declared an interest in item 4.
                """);
        assertThat(drafted.section("attendance").toString())
                .contains("chair=R. Crane")
                .contains("A. Collis")
                .contains("secretary=Lydia Marsden")
                .doesNotContain("Bellwood");
        assertThat(drafted.happened()).hasSize(1).allMatch(h -> h.contains("declareRecusal={person=M. Pike"));
    }

    @ParameterizedTest
    @CsvSource({"Trustee Arden offered to contact the yard., Arden", "Trustee Jessop will write to the port., Jessop"})
    void a_title_before_a_name_that_is_all_that_is_known_is_of_that_name(String said, String who) {
        var drafted = plain("""
                Minutes of the Dunmoor Village Hall Trustees
                12 May 2026

                Present: Trustees Arden (Chair), Jessop, Giles and the Clerk

                1. Ferry
                """ + said + "\n");
        assertThat(drafted.happened()).hasSize(1).allMatch(h -> h.contains("to=" + who));
    }

    @Test
    void the_notes_of_a_call_are_no_place_and_its_day_no_part_of_the_body() {
        var drafted = plain("""
                Dunmoor Format Steering Committee – call of 26 February 2026

                15:00–16:10 UTC
                Present: Kara Ott (chair), Konrad Imber

                1. Agenda
                Agenda accepted.
                """);
        assertThat(drafted.section("meeting").toString())
                .contains("body=Dunmoor Format Steering Committee,")
                .doesNotContain("place=");
        assertThat(notes("").section("meeting").toString()).doesNotContain("place=");
        assertThat(plain("""
                        Grebe engine: interface working group

                        Call notes, 6 November 2025

                        Present: Kara Ott, Konrad Imber

                        1. Agenda
                        Agenda accepted.
                        """).section("meeting").toString()).doesNotContain("place=");
    }

    @Test
    void a_day_as_a_heading_is_no_body() {
        var drafted = notes("").section("meeting").toString();
        assertThat(drafted).contains("Dunmoor Ferry Council");
        assertThat(Drafted.of("days.md", """
                        # November 1

                        - The council decided to close the list.

                        # November 8

                        - The council decided to open it again.
                        """.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .section("meeting")
                        .toString())
                .doesNotContain("body=November 1");
    }
}
