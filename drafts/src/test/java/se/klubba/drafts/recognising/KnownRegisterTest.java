package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Minutes are read by what the register knows; what is only nearly known is asked about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownRegisterTest {
    private static final KnownRegister REGISTER = new KnownRegister() {
        @Override
        public List<Body> bodies() {
            return List.of(
                    new Body("Hamnrådet i Norrvik", "council"),
                    new Body("Styrgrupp Kajen", "steering-group"),
                    new Body("Beredningsgruppen för farleden", "working-group"));
        }

        @Override
        public List<String> people() {
            return List.of("Elisabet Dahlgren", "Gun Rask", "Bo Ek");
        }

        @Override
        public List<LocalDate> meetings(String body) {
            return body.equals("Hamnrådet i Norrvik")
                    ? List.of(LocalDate.of(2026, 1, 16), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 5, 8))
                    : List.of();
        }

        @Override
        public Awaited awaited(String body, LocalDate on) {
            return body.equals("Hamnrådet i Norrvik") && on.equals(LocalDate.of(2026, 3, 13))
                    ? new Awaited(
                            List.of("Belysning på norra kajen"),
                            List.of(new Owed(
                                    "ta fram en kostnadskalkyl för muddringen",
                                    "Bo Ek",
                                    Map.of("of", Map.of("id", "m-1"), "key", "4/a"))))
                    : Awaited.NOTHING;
        }
    };

    private static Drafted read(String text) {
        return Drafted.of("p.txt", text.getBytes(StandardCharsets.UTF_8), REGISTER);
    }

    private static String minutes(String items) {
        return """
            Minnesanteckningar, Hamnrådet i Norrvik
            Fredag 13 mars 2026, kl. 09.00–12.00

            Närvarande: Elisabeth Dahlgren (ordförande), Bo Ek (sekreterare).

            """ + items;
    }

    @Test
    void a_name_near_one_on_record_is_asked_about_and_one_on_record_is_not() {
        var read = read(minutes("1. Dagordning\nRådet beslutade\natt godkänna dagordningen.\n"));
        assertThat(read.asked()).containsExactly("known-person: Elisabeth Dahlgren");
        assertThat(read.read().questions().getFirst().suggestions())
                .containsExactly(Map.of("said", "Elisabeth Dahlgren", "known", "Elisabet Dahlgren"));
    }

    @Test
    void a_body_is_called_as_the_register_has_it_and_a_shorter_name_is_asked_about() {
        var read = read(minutes("1. Kajen\n"
                + "Rådet beslutade\n"
                + "att ge Styrgruppen Kajen i uppdrag att laga kajen,\n"
                + "att ge Beredningsgruppen i uppdrag att märka ut farleden.\n"));
        assertThat(read.decided().getFirst()).contains("to=Styrgrupp Kajen");
        assertThat(read.decided().get(1)).contains("to=Beredningsgruppen");
        assertThat(read.asked()).contains("known-body: Beredningsgruppen");
        assertThat(String.valueOf(read.section("names").get("bodies"))).contains("kind=steering-group");
    }

    @Test
    void the_previous_minutes_are_those_of_the_last_meeting_before_this_one() {
        var read = read(minutes("1. Föregående minnesanteckningar\n"
                + "Rådet beslutade\n"
                + "att lägga föregående minnesanteckningar till handlingarna.\n\n"
                + "2. Fyren\n"
                + "Inget att säga.\n"));
        assertThat(read.decided().getFirst()).contains("minutesOf={body=Hamnrådet i Norrvik, on=2026-01-16}");
        assertThat(read.read().cites())
                .anySatisfy(c ->
                        assertThat(c.field() + " " + c.words()).isEqualTo("minutesOf föregående minnesanteckningar"));
    }

    @Test
    void what_waited_for_the_meeting_and_what_was_due_at_it_is_asked_about() {
        var read = read(minutes("""
            1. Belysningen på kajen
            Rådet diskuterade lamporna.

            2. Kostnadskalkyl för muddring
            Bo Ek visade siffror.
            """));
        assertThat(read.read().questions())
                .filteredOn(q -> q.code().equals("known-matter"))
                .singleElement()
                .satisfies(q -> assertThat(q.suggestions())
                        .containsExactly(Map.of("alias", "ärende-1", "known", "Belysning på norra kajen")));
        assertThat(read.read().questions())
                .filteredOn(q -> q.code().equals("assignment-due"))
                .singleElement()
                .satisfies(q -> assertThat(q.about() + q.suggestions().getFirst())
                        .startsWith("2/")
                        .contains("completeAssignment"));
    }

    @Test
    void a_first_name_of_nobody_who_is_present_may_be_somebody_on_record() {
        var read = read(minutes("1. Fyren\nGun mejlar alla om fyren.\n"));
        assertThat(read.read().questions())
                .filteredOn(q -> q.code().equals("who"))
                .singleElement()
                .satisfies(
                        q -> assertThat(q.suggestions()).containsExactly(Map.of("said", "Gun", "known", "Gun Rask")));
    }

    @Test
    void an_item_that_is_pointed_at_is_found_in_the_document() {
        var read = read(minutes("""
            1. Fyren
            Rådet beslutade
            att gruppen fortsätter med det som beskrivs enligt p. 2.

            2. Kajen
            Lamporna är gamla (se p. 1).
            """));
        assertThat(read.items().getFirst().toString()).contains("matters=[ärende-1, ärende-2]");
        assertThat(read.read().cites())
                .anySatisfy(c -> assertThat(c.key() + c.field() + c.words())
                        .startsWith("1/")
                        .endsWith("matters2"));
    }
}
