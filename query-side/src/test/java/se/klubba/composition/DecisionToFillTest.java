package se.klubba.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

/** Of which seat it was decided that it shall be filled, and until when that is so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionToFillTest {
    private static final BodyId HEALTH = new BodyId("health");
    private static final PersonId ANNA = new PersonId("p1");
    private static final PersonId BO = new PersonId("p2");

    private final Register register = new Register();

    @BeforeEach
    void a_body() {
        register.with(new BodyNoted(HEALTH, Words.of("Health"), BodyKind.PROGRAMME_AREA, Occurrence.UNDATED));
    }

    @Test
    void with_a_plan_it_makes_no_seat_where_all_are_held() {
        register.with(plan(2), appointed(ANNA, "2020-01-10"), appointed(BO, "2020-01-10"), toFill("2020-02-07"));

        assertThat(seats("2020-03-01")).containsExactly("held", "held");
    }

    @Test
    void with_a_plan_it_is_about_the_seat_whose_holder_leaves_and_not_about_one_more() {
        register.with(
                plan(1), appointed(ANNA, "2020-01-10"), left(ANNA, "2020-06-30", "2020-02-07"), toFill("2020-02-07"));

        assertThat(seats("2020-02-06")).containsExactly("held");
        assertThat(seats("2020-03-01")).containsExactly("held, to be filled");
        assertThat(seats("2020-07-01")).containsExactly("vacant, to be filled");
    }

    @Test
    void without_a_plan_either() {
        register.with(appointed(ANNA, "2020-01-10"), left(ANNA, "2020-06-30", "2020-02-07"), toFill("2020-02-07"));

        assertThat(seats("2020-03-01")).containsExactly("held, to be filled");
        assertThat(seats("2020-07-01")).containsExactly("vacant, to be filled");
    }

    @Test
    void somebody_who_is_only_noted_to_sit_there_since_has_filled_it() {
        register.with(toFill("2020-02-07"))
                .recordedOn("2020-05-01")
                .with(new MandateNoted(
                        HEALTH,
                        ANNA,
                        MandateKind.REPRESENTATIVE,
                        null,
                        Term.from(LocalDate.parse("2020-04-01")),
                        Occurrence.UNDATED));

        assertThat(seats("2020-03-01")).containsExactly("vacant, to be filled");
        assertThat(seats("2020-05-01")).containsExactly("held");
    }

    @Test
    void a_seat_that_was_filled_and_left_again_since_is_not_the_one_that_was_meant() {
        register.with(
                plan(1),
                appointed(ANNA, "2019-01-10"),
                left(ANNA, "2019-12-31", "2019-12-01"),
                appointed(BO, "2020-01-10"),
                toFill("2020-02-07"),
                left(BO, "2020-12-31", "2020-12-01"));

        assertThat(seats("2021-01-01")).containsExactly("vacant");
    }

    private List<String> seats(String day) {
        return Answers.COMPOSITIONS.of(register.on(day), HEALTH).seats().stream()
                .map(s -> (s.holder() == null ? "vacant" : "held") + (s.toBeFilled() == null ? "" : ", to be filled"))
                .toList();
    }

    private static SeatPlanAdopted plan(int number) {
        return new SeatPlanAdopted(
                HEALTH, List.of(new Seats(MandateKind.REPRESENTATIVE, null, number, null)), on("2019-01-01"));
    }

    private static FillingDecided toFill(String day) {
        return new FillingDecided(HEALTH, MandateKind.REPRESENTATIVE, null, on(day));
    }

    private static RepresentativeAppointed appointed(PersonId person, String day) {
        return new RepresentativeAppointed(
                HEALTH, person, MandateKind.REPRESENTATIVE, null, Term.from(LocalDate.parse(day)), on(day));
    }

    private static MandateEnded left(PersonId person, String last, String told) {
        return new MandateEnded(
                HEALTH, person, MandateKind.REPRESENTATIVE, EdtfDate.of(last), EndReason.RESIGNED, on(told));
    }
}
