package se.klubba.appointments.appointing;

import static se.klubba.acts.OnRecord.at;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.group;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.municipality;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;
import static se.klubba.acts.OnRecord.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatPlanTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BO = new PersonId("bo");
    private static final PrincipalId EAST = new PrincipalId("east");
    private static final PrincipalId WEST = new PrincipalId("west");
    private static final Occurrence TOLD = new Occurrence(
            null, new Basis(null, null, null, null, LocalDate.parse("2020-02-07"), List.of(), null), List.of());

    private final ActFixture fixture = ActFixture.with(new Appointing(), new NotingMandates());
    private final ActFixture known = fixture.given(
            body("group"),
            person("anna"),
            person("bo"),
            person("cia"),
            group("towns"),
            municipality("east", "towns"),
            municipality("west", "towns"),
            region("region"));

    @Test
    void a_seat_for_a_group_is_filled_by_any_of_its_members_and_by_as_many_as_there_are_seats() {
        var two = plan(seats("towns", 2));
        two.given(sits("p1", "east"))
                .when(appoint(ANNA, WEST, "2020-02-07", null))
                .deviates();
        two.given(sits("p1", "east"), sits("p2", "west"))
                .when(appoint(ANNA, WEST, "2020-02-07", null))
                .refuses("seat-beyond-plan");
    }

    @Test
    void there_is_no_seat_for_a_principal_or_a_kind_that_the_plan_does_not_name() {
        var towns = plan(seats("towns", 2));
        towns.when(appoint(ANNA, new PrincipalId("region"), "2020-02-07", null)).refuses("seat-beyond-plan");
        towns.when(new AppointRepresentative(GROUP, ANNA, MandateKind.SUBSTITUTE, EAST, null, on("2020-02-07")))
                .refuses("seat-beyond-plan");
        towns.when(new AppointRepresentative(GROUP, ANNA, MandateKind.REPRESENTATIVE, null, null, on("2020-02-07")))
                .refuses("seat-beyond-plan");
    }

    @Test
    void who_may_sit_elsewhere_makes_room_for_who_may_not() {
        var mixed = plan(seats("east", 1), seats(null, 1));
        mixed.given(sits("p1", "east"))
                .when(appoint(ANNA, WEST, "2020-02-07", null))
                .deviates();
        mixed.given(sits("p1", "west"))
                .when(appoint(ANNA, EAST, "2020-02-07", null))
                .deviates();
        mixed.given(sits("p1", "west"))
                .when(appoint(ANNA, WEST, "2020-02-07", null))
                .refuses("seat-beyond-plan");
    }

    @Test
    void a_seat_is_free_from_the_last_day_of_a_mandate_on_which_it_is_handed_over() {
        var one = plan(seats("towns", 1)).given(appointed(BO, EAST, "2020-01-01", term("2020-01-01", "2020-02-06")));
        one.when(appoint(ANNA, WEST, "2020-02-07", null)).deviates();
        one.when(appoint(ANNA, WEST, "2020-02-06", null)).deviates();
        one.when(appoint(ANNA, WEST, "2020-02-05", null)).refuses("seat-beyond-plan");
    }

    @Test
    void mandates_that_follow_each_other_need_one_seat_beside_one_that_spans_both() {
        var two = plan(seats("towns", 2))
                .given(
                        appointed(BO, EAST, "2020-01-01", term("2020-01-01", "2020-06-30")),
                        appointed(new PersonId("p2"), EAST, "2020-01-01", term("2020-07-01", null)));
        two.when(appoint(ANNA, WEST, "2020-01-02", term("2020-01-02", "2020-12-31")))
                .deviates();
    }

    @Test
    void appointments_of_later_days_count_too() {
        plan(seats("towns", 1))
                .given(appointed(BO, EAST, "2020-02-10", term("2020-02-10", null)))
                .when(appoint(ANNA, WEST, "2020-02-07", null))
                .refuses("seat-beyond-plan");
        plan(seats("towns", 1))
                .given(appointed(BO, EAST, "2020-02-10", term("2020-02-10", null)))
                .when(appoint(ANNA, WEST, "2020-02-07", term("2020-02-07", "2020-02-09")))
                .deviates();
    }

    @Test
    void before_a_plan_is_adopted_a_seat_arises_with_the_appointment() {
        plan(seats("towns", 1))
                .given(appointed(BO, EAST, "2019-01-01", term("2019-01-01", null)))
                .when(appoint(ANNA, WEST, "2019-12-31", null))
                .deviates();
        plan(seats("towns", 1))
                .given(appointed(BO, EAST, "2019-01-01", term("2019-01-01", null)))
                .when(appoint(ANNA, WEST, "2020-01-01", null))
                .refuses("seat-beyond-plan");
    }

    @Test
    void an_earlier_appointment_that_is_told_later_does_not_take_a_seat_that_is_filled() {
        plan(seats("towns", 1))
                .given(appointed(BO, EAST, "2020-02-01", term("2020-02-01", null)))
                .when(appoint(ANNA, WEST, "2019-12-31", null))
                .refuses("seat-beyond-plan");
    }

    @Test
    void a_later_plan_replaces_the_earlier() {
        plan(seats("towns", 1))
                .given(
                        new SeatPlanAdopted(GROUP, List.of(seats("towns", 2)), on("2020-02-01")),
                        appointed(BO, EAST, "2020-01-10", term("2020-01-10", null)))
                .when(appoint(ANNA, WEST, "2020-02-01", null))
                .deviates();
    }

    @Test
    void somebody_unknown_fills_a_seat_as_well() {
        var unknown = new NoteMandate(GROUP, null, MandateKind.REPRESENTATIVE, EAST, term("2020-01-02", null), TOLD);
        plan(seats("towns", 1)).when(unknown).deviates();
        plan(seats("towns", 1)).given(sits("p1", "west")).when(unknown).refuses("seat-beyond-plan");
    }

    @Test
    void where_the_plan_says_who_fills_the_seats_another_body_does_so_with_a_mark_only() {
        var filled = plan(new Seats(
                        MandateKind.REPRESENTATIVE, new PrincipalId("towns"), 2, Party.of(new BodyId("network"))))
                .given(meeting("ours", "network", "2020-02-07"), meeting("theirs", "other", "2020-02-07"));
        filled.when(appointAt("ours")).deviates();
        filled.when(appointAt("theirs")).deviates(Deviation.BODY_NOT_COMPETENT);
        filled.when(appoint(ANNA, EAST, "2020-02-07", null)).deviates();
    }

    private static AppointRepresentative appointAt(String meeting) {
        return new AppointRepresentative(
                GROUP, ANNA, MandateKind.REPRESENTATIVE, EAST, null, at(meeting, null, "2020-02-07"));
    }

    private ActFixture plan(Seats... seats) {
        return known.given(new SeatPlanAdopted(GROUP, List.of(seats), on("2020-01-01")));
    }

    private static Seats seats(@Nullable String principal, int number) {
        return new Seats(MandateKind.REPRESENTATIVE, principal == null ? null : new PrincipalId(principal), number);
    }

    private static RepresentativeAppointed sits(String person, String principal) {
        return appointed(new PersonId(person), new PrincipalId(principal), "2020-01-01", term("2020-01-01", null));
    }

    private static AppointRepresentative appoint(PersonId person, PrincipalId of, String day, @Nullable Term term) {
        return new AppointRepresentative(GROUP, person, MandateKind.REPRESENTATIVE, of, term, on(day));
    }

    private static RepresentativeAppointed appointed(PersonId person, PrincipalId of, String day, Term term) {
        return new RepresentativeAppointed(GROUP, person, MandateKind.REPRESENTATIVE, of, term, on(day));
    }

    private static Term term(@Nullable String first, @Nullable String last) {
        return new Term(first == null ? null : EdtfDate.of(first), last == null ? null : EdtfDate.of(last));
    }
}
