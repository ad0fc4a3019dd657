package se.klubba.bodies.planningseats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.group;
import static se.klubba.acts.OnRecord.municipality;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.region;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningSeatsTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final PrincipalId TOWNS = new PrincipalId("towns");

    private final ActFixture fixture = ActFixture.with(new PlanningSeats());
    private final ActFixture known =
            fixture.given(body("group"), group("towns"), municipality("east", "towns"), region("region"));

    @Test
    void a_plan_says_how_many_seats_there_are_for_whom_and_who_fills_them() {
        var seats = new Seats(MandateKind.REPRESENTATIVE, TOWNS, 3, Party.of(new BodyId("network")));
        known.given(body("network"))
                .when(new AdoptSeatPlan(GROUP, List.of(seats), on("2020-02-07")))
                .records(new SeatPlanAdopted(GROUP, List.of(seats), on("2020-02-07")))
                .deviates();
        known.when(new AdoptSeatPlan(GROUP, List.of(seats), on("2020-02-07"))).refuses("unknown-body");
    }

    @Test
    void body_and_principals_are_on_record() {
        fixture.when(adopt("2020-02-07", 3, 3)).refuses("unknown-body");
        fixture.given(body("group")).when(adopt("2020-02-07", 3, 3)).refuses("unknown-principal");
    }

    @Test
    void a_plan_has_at_least_one_seat() {
        assertThatThrownBy(() -> new AdoptSeatPlan(GROUP, List.of(), on("2020-02-07")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_plan_told_again_changes_nothing() {
        known.given(new SeatPlanAdopted(GROUP, seats(3, 3), on("2020-02-07")))
                .when(adopt("2020-02-07", 3, 3))
                .recordsNothing();
    }

    @Test
    void who_sits_already_keeps_the_seat() {
        known.given(sits("p1", "2020-02-06"), sits("p2", "2020-02-06"))
                .when(adopt("2020-02-07", 1, 1))
                .deviates();
    }

    @Test
    void who_is_on_record_as_appointed_from_then_on_must_have_a_seat_in_it() {
        known.given(sits("p1", "2020-02-08"), sits("p2", "2020-02-08"))
                .when(adopt("2020-02-07", 1, 1))
                .refuses("seat-beyond-plan");
        known.given(sits("p1", "2020-02-08"), sits("p2", "2020-02-08"))
                .when(adopt("2020-02-07", 2, 1))
                .deviates();
    }

    @Test
    void a_plan_that_is_replaced_before_binds_nobody_later() {
        known.given(
                        new SeatPlanAdopted(GROUP, seats(2, 2), on("2020-02-07")),
                        sits("p1", "2020-02-08"),
                        sits("p2", "2020-02-08"))
                .when(adopt("2020-02-06", 1, 1))
                .deviates();
    }

    @Test
    void a_programme_area_has_about_six_seats_fairly_split() {
        var area = fixture.given(
                body("group", BodyKind.PROGRAMME_AREA),
                group("towns"),
                municipality("east", "towns"),
                region("region"));
        area.when(adopt("2020-02-14", 3, 3)).deviates();
        area.when(adopt("2020-02-14", 3, 2)).deviates();
        area.when(adopt("2020-02-07", 4, 2)).deviates(Deviation.UNFAIR_SPLIT);
        area.when(adopt("2020-02-07", 4, 3)).deviates(Deviation.TOO_MANY_MEMBERS);
        area.when(adopt("2020-02-14", 4, 3)).refuses("too-many-members");
        known.when(adopt("2020-02-14", 9, 2)).deviates();
    }

    @Test
    void a_body_plans_no_seats_after_its_last_day() {
        known.given(dissolved("group", "2020-02-06"))
                .when(adopt("2020-02-07", 3, 3))
                .deviates(Deviation.BODY_DISSOLVED);
    }

    private static AdoptSeatPlan adopt(String day, int towns, int region) {
        return new AdoptSeatPlan(GROUP, seats(towns, region), on(day));
    }

    private static List<Seats> seats(int towns, int region) {
        return List.of(
                new Seats(MandateKind.REPRESENTATIVE, TOWNS, towns),
                new Seats(MandateKind.REPRESENTATIVE, new PrincipalId("region"), region));
    }

    private static RepresentativeAppointed sits(String person, String from) {
        return new RepresentativeAppointed(
                GROUP,
                new PersonId(person),
                MandateKind.REPRESENTATIVE,
                new PrincipalId("east"),
                Term.from(LocalDate.parse(from)),
                on(from));
    }
}
