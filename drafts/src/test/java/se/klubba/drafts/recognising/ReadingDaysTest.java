package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Days of occasions, and what somebody other than the body that meets decides, does or hands on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingDaysTest {
    @Test
    void an_occasion_with_a_day_is_recorded_by_its_name() {
        var drafted = Drafted.minutes("""
            1. Våren
            Utflykt till Skäret den 28 maj. Städdagen är 4/5 kl 8.30 vid kajen.

            2. Höstmarknad
            Hålls i bygdegården den 3 december.

            3. Regatta
            The Regatta would be held instead on 26 March 2024.

            4. Konserten
            Konserten var den 3 mars. Blir det städdag den 5 maj? Rådet vill ha en fest den 9 maj.
            """);
        assertThat(drafted.happened())
                .anyMatch(h -> h.contains("{scheduleOccasion={occasion={name=Utflykt till Skäret}, on=2024-05-28}}"))
                .anyMatch(
                        h -> h.contains("{scheduleOccasion={occasion={name=Städdagen}, on=2024-05-04, starts=08:30}}"))
                .anyMatch(h -> h.contains("{scheduleOccasion={occasion={name=Höstmarknad}, on=2024-12-03}}"))
                .noneMatch(h -> h.startsWith("4/"));
        assertThat(drafted.decided())
                .anyMatch(d -> d.contains("{scheduleOccasion={occasion={name=Regatta}, on=2024-03-26}}"));
    }

    @Test
    void what_another_body_does_or_decided_itself_is_told() {
        var drafted = Drafted.minutes("""
            1. Läget
            Hamnföreningen hade möte och beslutade att höja avgiften till 800 kr.
            Kapellkåren utser nya ledamöter.
            Brandskyddet har bestämt att kajen spärras av från den 20 maj.
            Förslaget från gruppen innebär att hyran höjs och att kajen stängs.
            Kommunen sköter bryggan enligt beslut i nämnden. Bra!
            Bo flyttar till staden och kan inte vara kassör efter det.
            Det erinrades om att uppdraget är öppet skrivet i och med rådets beslut från 4 oktober 2023.
            """);
        assertThat(drafted.decided()).isEmpty();
        assertThat(drafted.asked()).noneMatch(q -> q.contains("erinrades"));
        assertThat(drafted.happened()).noneMatch(h -> h.contains("giveAssignment"));
    }

    @Test
    void offices_bodies_and_letters_do_what_people_do() {
        var drafted = Drafted.minutes("""
            1. Läget
            Bo berättade om kajen. Tekniske chefen tar upp frågan med varvet. HR tar fram ett underlag.
            Expeditionen uppdaterar listan. Bo och Cia samlar ris.
            Frågan om kranen lyfts till Samverkansrådet.
            Anna läste upp vad nämnden beslutade den 3 februari om kajen. Bo återkommer med en plan.
            """);
        assertThat(drafted.happened())
                .anyMatch(h -> h.contains("to=Tekniske chefen"))
                .anyMatch(h -> h.contains("to=HR"))
                .anyMatch(h -> h.contains("to=Expeditionen"))
                .anyMatch(h -> h.contains("to=[Bo Ek, Cia Dal]"))
                .anyMatch(h -> h.contains("Bo återkommer med en plan") && h.contains("to=Bo Ek"));
        assertThat(drafted.decided()).anyMatch(d -> d.contains("referMatter") && d.contains("to=Samverkansrådet"));
    }

    @Test
    void people_stand_in_a_list_by_their_handles_with_their_names_behind() {
        var drafted = Drafted.of("notes.md", """
                # Quay Steering Committee

                2024-03-12, minutes

                ## Attendees

                - @aberg (Anna Berg) - chair
                - @bo-ek (Bo Ek) - notes

                ## Quay

                The paint was discussed. @bo-ek will order it.
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(drafted.section("attendance"))
                .containsEntry("chair", "Anna Berg")
                .containsEntry("secretary", "Bo Ek");
        assertThat(drafted.happened()).anyMatch(h -> h.contains("to=Bo Ek"));
    }

    @Test
    void clauses_of_lines_that_fill_their_width_are_each_their_own() {
        var drafted = Drafted.minutes("""
            1. Planen
            Förvaltningen har tagit fram ett förslag till plan som har varit utskickat till alla,
            och som nu behandlas av rådet i den ordning som brukar gälla för sådana planer.

            Rådets beslut
            att anta Underhållsplan 2025–2027 att gälla från den 1 januari 2025 i hela hamnen
            att underhållsplanen för 2022–2024 därmed upphör att gälla i alla delar av hamnen
            """);
        assertThat(drafted.decided()).hasSize(2);
    }
}
