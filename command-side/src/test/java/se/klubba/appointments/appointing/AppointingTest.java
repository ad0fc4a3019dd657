package se.klubba.appointments.appointing;

import static se.klubba.acts.OnRecord.TELLING;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.group;
import static se.klubba.acts.OnRecord.municipality;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;
import static se.klubba.acts.OnRecord.region;
import static se.klubba.acts.OnRecord.toldIn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.SeatsLinked;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppointingTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BO = new PersonId("bo");
    private static final PrincipalId EAST = new PrincipalId("east");

    private final ActFixture fixture = ActFixture.with(new Appointing(), new DecidingToFill());
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
    void somebody_is_appointed_from_the_day_of_the_act_on_where_no_term_is_said() {
        known.when(appoint(ANNA, EAST, "2020-02-07", null))
                .records(appointed(ANNA, EAST, "2020-02-07", term("2020-02-07", null)))
                .deviates();
        known.when(appoint(ANNA, EAST, "2019", null)).records(appointed(ANNA, EAST, "2019", term("2019", null)));
    }

    @Test
    void a_term_that_is_said_without_a_beginning_begins_on_the_day_of_the_act() {
        known.when(appoint(ANNA, EAST, "2020-02-07", term(null, "2021-12-31")))
                .records(appointed(ANNA, EAST, "2020-02-07", term("2020-02-07", "2021-12-31")));
        known.when(appoint(ANNA, EAST, "2020-02-07", term(null, "2020-02-06"))).refuses("ends-before-it-begins");
    }

    @Test
    void a_term_may_begin_later_than_the_act() {
        known.when(appoint(ANNA, EAST, "2020-02-07", term("2020-03-01", "2020-12-31")))
                .records(appointed(ANNA, EAST, "2020-02-07", term("2020-03-01", "2020-12-31")));
    }

    @Test
    void body_person_and_principal_are_on_record() {
        fixture.when(appoint(ANNA, EAST, "2020-02-07", null)).refuses("unknown-body");
        fixture.given(body("group"))
                .when(appoint(ANNA, EAST, "2020-02-07", null))
                .refuses("unknown-person");
        fixture.given(body("group"), person("anna"))
                .when(appoint(ANNA, EAST, "2020-02-07", null))
                .refuses("unknown-principal");
    }

    @Test
    void an_appointment_told_again_adds_at_most_a_source() {
        var first = appointed(ANNA, EAST, "2020-02-07", term("2020-02-07", null));
        known.given(first).when(appoint(ANNA, EAST, "2020-02-07", null)).recordsNothing();
        var told = toldIn(9, on("2020-02-07"));
        known.given(first, TELLING)
                .when(new AppointRepresentative(GROUP, ANNA, MandateKind.REPRESENTATIVE, EAST, null, told))
                .records(new SourceAdded(8, first.keys(), told));
    }

    @Test
    void the_same_kind_of_mandate_is_not_held_twice_at_a_time_whichever_is_told_first() {
        var spring = known.given(appointed(ANNA, EAST, "2020-01-01", term("2020-02-01", "2020-05-31")));
        spring.when(appoint(ANNA, EAST, "2020-01-02", term("2020-05-31", null))).refuses("already-sits");
        spring.when(appoint(ANNA, EAST, "2020-01-02", term("2020-06-01", null))).deviates();
        spring.when(appoint(ANNA, EAST, "2019-12-01", term("2020-01-01", "2020-02-01")))
                .refuses("already-sits");
        spring.when(appoint(ANNA, EAST, "2019-12-01", term("2020-01-01", "2020-01-31")))
                .deviates();
        spring.when(appoint(BO, EAST, "2020-01-02", term("2020-02-01", null))).deviates();
    }

    @Test
    void another_kind_of_mandate_may_be_held_beside_it() {
        known.given(appointed(ANNA, EAST, "2020-02-07", term("2020-02-07", null)))
                .when(new AppointRepresentative(GROUP, ANNA, MandateKind.CHAIR, EAST, null, on("2020-02-07")))
                .deviates();
    }

    @Test
    void two_entries_of_one_person_do_not_sit_twice() {
        known.given(
                        appointed(ANNA, EAST, "2020-02-01", term("2020-02-01", null)),
                        new PersonsFoundSame(BO, ANNA, Occurrence.UNDATED))
                .when(appoint(BO, EAST, "2020-02-07", null))
                .refuses("already-sits");
    }

    @Test
    void what_is_only_possible_contradicts_nothing() {
        known.given(appointed(ANNA, EAST, "2018", term("2018", "2019")))
                .when(appoint(ANNA, EAST, "2019-06-01", null))
                .deviates();
        known.given(appointed(ANNA, EAST, "2018", term("2018", null)))
                .when(appoint(ANNA, EAST, "2019-06-01", null))
                .refuses("already-sits");
    }

    @Test
    void after_the_end_of_a_mandate_the_person_may_come_again_from_the_next_day() {
        var ended = known.given(
                appointed(ANNA, EAST, "2019-01-01", term("2019-01-01", null)),
                new MandateEnded(
                        GROUP,
                        ANNA,
                        MandateKind.REPRESENTATIVE,
                        EdtfDate.of("2019-12-31"),
                        EndReason.RESIGNED,
                        on("2019-12-01")));
        ended.when(appoint(ANNA, EAST, "2019-12-31", null)).refuses("already-sits");
        ended.when(appoint(ANNA, EAST, "2020-01-01", null)).deviates();
    }

    @Test
    void who_has_declined_is_appointed_with_a_mark_and_not_from_today() {
        var declined = known.given(
                new RepresentativeNominated(GROUP, ANNA, EAST, new Party.NotStated(), on("2020-02-01")),
                new NominationDeclined(GROUP, ANNA, on("2020-02-05")));
        declined.when(appoint(ANNA, EAST, "2020-02-07", null)).deviates(Deviation.NOMINATION_DECLINED);
        declined.when(appoint(ANNA, EAST, "2020-02-04", null)).deviates();
        declined.when(appoint(ANNA, EAST, "2020-02-14", null)).refuses("nomination-declined");
    }

    @Test
    void where_nominations_were_called_for_only_a_nominee_is_appointed() {
        var called = known.given(
                new NominationsCalledFor(GROUP, new Party.NotStated(), List.of(), on("2020-01-01")),
                new RepresentativeNominated(GROUP, ANNA, EAST, new Party.NotStated(), on("2020-02-01")));
        called.when(appoint(ANNA, EAST, "2020-02-14", null)).deviates();
        called.when(appoint(BO, EAST, "2020-02-07", null)).deviates(Deviation.NO_NOMINATION);
        called.when(appoint(BO, EAST, "2020-02-14", null)).refuses("no-nomination");
        called.when(appoint(BO, EAST, "2019-12-31", null)).deviates();
    }

    @Test
    void a_linked_seat_entitles_to_nomination_and_is_none() {
        known.given(
                        body("area"),
                        new SeatsLinked(new BodyId("area"), GROUP, on("2020-01-01")),
                        new NominationsCalledFor(GROUP, new Party.NotStated(), List.of(), on("2020-01-01")),
                        new RepresentativeAppointed(
                                new BodyId("area"),
                                ANNA,
                                MandateKind.REPRESENTATIVE,
                                EAST,
                                term("2019", null),
                                on("2019")))
                .when(appoint(ANNA, EAST, "2020-02-14", null))
                .refuses("no-nomination");
    }

    @Test
    void nobody_is_appointed_to_a_body_after_its_last_day() {
        var gone = known.given(dissolved("group", "2020-02-07"));
        gone.when(appoint(ANNA, EAST, "2020-02-07", null)).deviates();
        gone.when(appoint(ANNA, EAST, "2020-02-08", null)).deviates(Deviation.BODY_DISSOLVED);
        gone.when(appoint(ANNA, EAST, "2020-02-07", term("2020-02-08", null))).deviates(Deviation.BODY_DISSOLVED);
        gone.when(appoint(ANNA, EAST, "2020-02-14", null)).refuses("body-dissolved");
    }

    @Test
    void a_programme_area_has_about_six_representatives_and_three_of_a_side() {
        var area = area();
        var three = area.given(sits("p1", "east"), sits("p2", "east"), sits("p3", "west"));
        three.when(appoint(ANNA, EAST, "2020-02-07", null)).deviates(Deviation.UNFAIR_SPLIT);
        three.when(appoint(ANNA, EAST, "2020-02-14", null)).refuses("unfair-split");
        three.when(appoint(ANNA, new PrincipalId("region"), "2020-02-14", null)).deviates();
        var six = three.given(sits("p4", "region"), sits("p5", "region"), sits("p6", "region"));
        six.when(appoint(ANNA, EAST, "2020-02-07", null)).deviates(Deviation.TOO_MANY_MEMBERS, Deviation.UNFAIR_SPLIT);
        six.when(new AppointRepresentative(GROUP, ANNA, MandateKind.SUBSTITUTE, EAST, null, on("2020-02-14")))
                .deviates();
    }

    @Test
    void a_network_may_have_as_many_as_it_likes() {
        known.given(sits("p1", "east"), sits("p2", "east"), sits("p3", "west"), sits("p4", "west"))
                .when(appoint(ANNA, EAST, "2020-02-14", null))
                .deviates();
    }

    @Test
    void that_somebody_shall_be_appointed_is_decided_too() {
        var towns = new PrincipalId("towns");
        known.when(new DecideToFill(GROUP, MandateKind.REPRESENTATIVE, towns, on("2020-02-07")))
                .records(new FillingDecided(GROUP, MandateKind.REPRESENTATIVE, towns, on("2020-02-07")));
        known.when(new DecideToFill(GROUP, MandateKind.CHAIR, new PrincipalId("nobody"), on("2020-02-07")))
                .refuses("unknown-principal");
        known.given(dissolved("group", "2020-02-01"))
                .when(new DecideToFill(GROUP, MandateKind.CHAIR, null, on("2020-02-07")))
                .deviates(Deviation.BODY_DISSOLVED);
    }

    private ActFixture area() {
        return fixture.given(
                body("group", BodyKind.PROGRAMME_AREA),
                person("anna"),
                group("towns"),
                municipality("east", "towns"),
                municipality("west", "towns"),
                region("region"));
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
