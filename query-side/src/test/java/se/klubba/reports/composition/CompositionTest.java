package se.klubba.reports.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
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
    private static final PrincipalId TOWN = new PrincipalId("town");
    private static final PrincipalId REGION = new PrincipalId("region");
    private static final int SEATS = 3;
    private static final int SINCE = 4;
    private static final int WHY = 7;
    private static final KlubbaEvent ESTABLISHED =
            new BodyEstablished(COUNCIL, Words.of("Council"), BodyKind.COUNCIL, on("2020-01-01"));

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private static RepresentativeAppointed appointed(PersonId person, String first, @Nullable String last) {
        return appointed(person, null, first, last);
    }

    private static RepresentativeAppointed appointed(
            PersonId person, @Nullable PrincipalId onBehalfOf, String first, @Nullable String last) {
        return new RepresentativeAppointed(
                COUNCIL,
                person,
                MandateKind.REPRESENTATIVE,
                onBehalfOf,
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
                        "appointed, not begun yet"));
        assertThat(told.figures("undecided-days")).containsExactly("undecided-days=0");
    }

    private static final KlubbaEvent PLAN = new SeatPlanAdopted(
            COUNCIL,
            List.of(new Seats(MandateKind.REPRESENTATIVE, TOWN, 1), new Seats(MandateKind.REPRESENTATIVE, REGION, 1)),
            on("2020-01-01"));

    /** Of two seats of a plan: the town's person leaves, and another of the region sits where the region's seat is taken already. */
    @Test
    void a_seat_of_one_principal_is_not_filled_by_a_person_of_another() {
        var told = Happened.told(
                "composition",
                "2020-12-31",
                ESTABLISHED,
                PLAN,
                appointed(ADA, TOWN, "2020-01-01", "2020-05-31"),
                appointed(BO, REGION, "2020-01-01", "2020-05-31"),
                appointed(new PersonId("cleo"), REGION, "2020-06-01", null));

        assertThat(told.table("vacancies-by-seat"))
                .containsExactly(List.of(
                        "Council", "representative", "town", "1", "2020-06-01", "still vacant", "214", "no decision"));
        // what left it is the end of the town's mandate, and not that of the region's on the same day
        assertThat(told.facts("vacancies-by-seat", 0, WHY)).containsExactly(2L, 1L);
        assertThat(told.table("balance-by-body"))
                .containsExactly(
                        List.of("Council", "region", "1", "1", "0", "366", "0"),
                        List.of("Council", "town", "1", "0", "1", "152", "214"));
    }

    @Test
    void every_number_of_seats_leads_to_the_plan_and_to_those_who_sat() {
        var told = Happened.told(
                "composition", "2020-12-31", ESTABLISHED, PLAN, appointed(ADA, TOWN, "2020-01-01", "2020-05-31"));

        assertThat(told.facts("seats")).containsExactly(1L);
        assertThat(told.facts("vacant")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(told.table("balance-by-body").get(1))
                .containsExactly("Council", "town", "1", "0", "1", "152", "214");
        assertThat(List.of(2, 3, 4, 5, 6))
                .extracting(column -> told.facts("balance-by-body", 1, column))
                .containsExactly(List.of(1L), List.of(), List.of(2L, 1L), List.of(2L), List.of(2L, 1L));
    }

    @Test
    void one_appointment_ends_one_vacancy_of_two_that_were_to_be_filled() {
        var told = Happened.told(
                "composition",
                "2020-12-31",
                ESTABLISHED,
                new FillingDecided(COUNCIL, MandateKind.REPRESENTATIVE, TOWN, on("2020-01-01")),
                new FillingDecided(COUNCIL, MandateKind.REPRESENTATIVE, TOWN, on("2020-01-01")),
                new RepresentativeAppointed(
                        COUNCIL,
                        ADA,
                        MandateKind.REPRESENTATIVE,
                        TOWN,
                        Term.from(LocalDate.parse("2020-03-01")),
                        on("2020-03-01")));

        assertThat(told.table("vacancies-by-seat").stream().map(row -> row.get(SEATS) + " from " + row.get(SINCE)))
                .containsExactly("2 from 2020-01-01", "1 from 2020-03-01");
    }

    @Test
    void a_decision_to_fill_is_not_about_a_seat_that_is_left_later() {
        var told = Happened.told(
                "composition",
                "2020-12-31",
                ESTABLISHED,
                appointed(ADA, TOWN, "2020-01-01", null),
                new FillingDecided(COUNCIL, MandateKind.REPRESENTATIVE, TOWN, on("2020-02-01")),
                new MandateEnded(
                        COUNCIL,
                        ADA,
                        MandateKind.REPRESENTATIVE,
                        EdtfDate.of("2020-06-30"),
                        EndReason.RESIGNED,
                        on("2020-06-01")));

        assertThat(told.figures("seats", "vacant")).containsExactly("seats=2", "vacant=2");
        assertThat(told.table("vacancies-by-seat").stream().map(row -> row.get(SEATS) + " from " + row.get(SINCE)))
                .containsExactly("1 from 2020-02-01", "1 from 2020-07-01");
        assertThat(told.figures("undecided-days")).containsExactly("undecided-days=184");
    }

    /** Nothing says since when it was known that she would: the seat arises with her. */
    @Test
    void a_seat_that_no_plan_has_is_not_vacant_before_the_first_who_is_noted_to_sit_there() {
        var noted = new MandateNoted(
                COUNCIL,
                ADA,
                MandateKind.REPRESENTATIVE,
                null,
                Term.from(LocalDate.parse("2020-09-01")),
                Occurrence.UNDATED);
        var told = Happened.told("composition", "2020-12-31", ESTABLISHED, appointed(BO, "2020-01-01", null), noted);

        assertThat(told.figures("seats", "vacant-days")).containsExactly("seats=2", "vacant-days=0");
        assertThat(told.table("vacancies-by-seat")).isEmpty();
    }

    /** Decided on 1 January. */
    @Test
    void a_seat_of_a_coming_mandate_is_vacant_from_the_day_of_the_appointment() {
        var told = Happened.told("composition", "2020-12-31", ESTABLISHED, appointed(ADA, "2020-02-01", null));

        assertThat(told.table("vacancies-by-seat"))
                .containsExactly(List.of(
                        "Council",
                        "representative",
                        "not stated",
                        "1",
                        "2020-01-01",
                        "2020-01-31",
                        "31",
                        "appointed, not begun yet"));
        assertThat(told.facts("vacancies-by-seat", 0, WHY)).containsExactly(1L);
    }

    @Test
    void nobody_sits_in_a_body_that_is_gone_and_none_of_its_seats_is_vacant() {
        var told = Happened.told(
                "composition",
                "2020-12-31",
                ESTABLISHED,
                appointed(ADA, "2020-01-01", null),
                new BodyDissolved(COUNCIL, List.of(), on("2020-06-30")));

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
        assertThat(told.facts("attendance-by-member", 0, 3)).containsExactly(4L);
    }
}
