package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.acts.web.CommandSide;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.embedded.testing.Stores;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.people.event.PersonEvent.PersonNoted;

/** Who is meant by a name in a record file: two are two as soon as the file says so, and what is nearly a known name is asked about. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesInFilesTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);
    private static String asaOfTheFile;

    @BeforeAll
    static void known() {
        var recorded = FILE.recorded("""
                meeting: {body: council, on: 2024-01-10}
                names: {bodies: {council: {name: Valley council, kind: council}}}
                attendance: {chair: Åsa Öbergh, present: [Josefin Kock, Elisabet Frid, Kim O’Neill]}
                """);
        asaOfTheFile = recorded.only(AttendanceRecorded.class)
                .present()
                .getFirst()
                .person()
                .value();
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String file(String on, String people, String rest) {
        return """
                meeting: {body: council, on: %s}
                names: {bodies: {council: Valley council}, people: %s}
                %s
                """.formatted(on, people, rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-01|Åsa\u00A0Öbergh", "2024-02-02|ÅSA  ÖBERGH", "2024-02-03|A\u030Asa O\u0308bergh"})
    void a_name_that_is_written_alike_is_of_who_is_known(String dayAndName) {
        var said = dayAndName.split("\\|");
        var recorded = FILE.recorded(file(said[0], "[]", "attendance: {chair: \"" + said[1] + "\"}"));
        assertThat(recorded.all(PersonNoted.class)).isEmpty();
        assertThat(recorded.only(AttendanceRecorded.class).present())
                .extracting(Attendance::person)
                .extracting(Object::toString)
                .containsExactly(asaOfTheFile);
    }

    @Test
    void a_ligature_is_its_letters() {
        assertThat(FILE.recorded(file(
                                "2024-02-04", "[\"Jose\uFB01n Kock\"]", "attendance: {chair: \"Jose\uFB01n Kock\"}"))
                        .all(PersonNoted.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asa Obergh", "Åsa Öberg", "Öbergh Åsa", "Elisabeth Frid", "Kim O'Neill"})
    void a_name_that_is_nearly_a_known_one_is_asked_about_and_answered_in_the_file(String near) {
        FILE.refused(file("2024-03-01", "[]", "attendance: {chair: \"" + near + "\"}"))
                .singleElement()
                .asString()
                .contains("near-name", near, "new: true");
        var another = near.equals("Öbergh Åsa")
                ? FILE.recorded(file(
                        "2024-03-02", "[{name: \"" + near + "\", new: true}]", "attendance: {chair: \"" + near + "\"}"))
                : null;
        assertThat(another == null ? 1 : another.all(PersonNoted.class).size()).isEqualTo(1);
    }

    @Test
    void two_people_of_one_name_are_two_and_stay_so_when_the_file_is_sent_again_and_grows() {
        var two = file("2024-04-01", "{the elder: Jack Williams, the younger: Jack Williams}", """
                items:
                - item: 1
                  title: Election
                  clauses:
                  - {key: a, effects: [{appoint: {body: council, person: the elder}}]}
                  - {key: b, effects: [{appoint: {body: council, person: the younger, kind: substitute}}]}
                """);
        var recorded = FILE.recorded(two);
        assertThat(recorded.all(PersonNoted.class)).hasSize(2);
        var appointed = recorded.all(RepresentativeAppointed.class);
        assertThat(appointed.getFirst().person())
                .isNotEqualTo(appointed.getLast().person());
        assertThat(FILE.send(two).statusCode()).isEqualTo(200);

        var grown = FILE.recorded(
                two + "  - {key: c, effects: [{appoint: {body: council, person: the younger, kind: secretary}}]}\n");
        assertThat(grown.only(RepresentativeAppointed.class).person())
                .isEqualTo(appointed.getLast().person());

        FILE.refused(two.replace("2024-04-01", "2024-04-02"))
                .allSatisfy(f -> assertThat(f).contains("ambiguous-name", "id: …", "new: true"));
        FILE.refused(file(
                        "2024-04-02",
                        "{the elder: Jack Williams, the younger: Jack Williams}",
                        "attendance: {chair: the elder, present: [the younger, {person: Jack Near, role: nobody}]}"))
                .as("one whose name is not clear hides nothing of the others")
                .hasSize(3);
        var told = FILE.recorded(file(
                "2024-04-03",
                "{the elder: {name: Jack Williams, id: " + appointed.getFirst().person() + "}}",
                "attendance: {chair: the elder}"));
        assertThat(told.only(AttendanceRecorded.class).present().getFirst().person())
                .isEqualTo(appointed.getFirst().person());
    }

    @Test
    void former_names_of_bodies_and_people_are_found() {
        FILE.recorded("""
                meeting: {body: old, on: 2024-05-10}
                names: {bodies: {old: {name: Education committee, kind: board}}}
                register:
                - {key: n, at: {on: 2024-05-10}, acts: [
                    {renamePerson: {person: Anna Svensson, name: Anna Lindqvist}},
                    {renameBody: {body: old, name: Learning committee}}]}
                """);
        var later = FILE.recorded("""
                meeting: {body: old, on: 2024-05-01}
                names: {bodies: {old: {name: Education committee, kind: board}}}
                attendance: {chair: Anna Svensson}
                """);
        assertThat(later.all(PersonNoted.class)).isEmpty();
        assertThat(later.all(BodyNoted.class)).isEmpty();
        assertThat(later.all(MeetingOpened.class)).hasSize(1);
    }
}
