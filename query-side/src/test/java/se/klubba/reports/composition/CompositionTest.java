package se.klubba.reports.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reports.testing.Happened;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompositionTest {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BO = new PersonId("bo");
    private static final KlubbaEvent ESTABLISHED =
            new BodyEstablished(COUNCIL, Words.of("Council"), BodyKind.COUNCIL, on("2020-01-01"));

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private static RepresentativeAppointed appointed(PersonId person, String first, @Nullable String last) {
        return new RepresentativeAppointed(
                COUNCIL,
                person,
                MandateKind.REPRESENTATIVE,
                null,
                new Term(EdtfDate.of(first), last == null ? null : EdtfDate.of(last)),
                on("2020-01-01"));
    }

    @Test
    void days_that_are_not_certain_are_counted_apart() {
        var told = Happened.told("composition", "2020-12-31", ESTABLISHED, appointed(ADA, "2020-03", "2020-06-30"));

        // possibly each day of March, for certain from April to June
        assertThat(told.table("sittings"))
                .containsExactly(
                        List.of("Council", "ada", "representative", "not stated", "2020-03", "2020-06-30", "91", "31"));
    }

    @Test
    void a_seat_is_vacant_from_the_day_after_one_leaves_to_the_day_before_the_next() {
        var told = Happened.told(
                "composition",
                "2020-12-31",
                ESTABLISHED,
                appointed(ADA, "2020-01-01", null),
                new MandateEnded(
                        COUNCIL,
                        ADA,
                        MandateKind.REPRESENTATIVE,
                        EdtfDate.of("2020-05-31"),
                        EndReason.RESIGNED,
                        on("2020-05-01")),
                appointed(BO, "2020-09-01", null));

        assertThat(told.figures("people", "sittings", "seats", "vacant", "vacant-days"))
                .containsExactly("people=2", "sittings=2", "seats=1", "vacant=0", "vacant-days=92");
        assertThat(told.table("vacancies-by-seat"))
                .containsExactly(List.of(
                        "Council",
                        "representative",
                        "not stated",
                        "1",
                        "2020-06-01",
                        "2020-08-31",
                        "92",
                        "no decision"));
    }

    @Test
    void nobody_sits_in_a_body_that_is_gone_and_none_of_its_seats_is_vacant() {
        var told = Happened.told(
                "composition",
                "2020-12-31",
                ESTABLISHED,
                appointed(ADA, "2020-01-01", null),
                new BodyDissolved(COUNCIL, null, on("2020-06-30")));

        assertThat(told.figures("sittings", "seats", "vacant-days"))
                .containsExactly("sittings=1", "seats=0", "vacant-days=0");
        assertThat(told.table("sittings").getFirst()).contains("2020-06-30", "182");
    }

    @Test
    void who_is_there_for_an_item_has_not_attended() {
        var meeting = new MeetingId("m1");
        var told = Happened.told(
                "composition",
                "2020-12-31",
                ESTABLISHED,
                appointed(ADA, "2020-01-01", null),
                appointed(BO, "2020-01-01", "2020-01-31"),
                new MeetingNoted(meeting, COUNCIL, LocalDate.parse("2020-02-01"), Occurrence.UNDATED),
                new AttendanceRecorded(
                        meeting,
                        List.of(
                                new Attendance(ADA, AttendanceRole.MEMBER, null),
                                new Attendance(BO, AttendanceRole.PRESENTER, ItemNumber.of(1))),
                        on("2020-02-01")));

        assertThat(told.figures("meetings", "recorded-meetings")).containsExactly("meetings=0", "recorded-meetings=1");
        assertThat(told.table("attendance-by-member"))
                .containsExactly(
                        List.of("Council", "ada", "representative", "1", "0", "1"),
                        List.of("Council", "bo", "representative", "0", "0", "0"));
    }
}
