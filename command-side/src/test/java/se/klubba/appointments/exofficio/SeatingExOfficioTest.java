package se.klubba.appointments.exofficio;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.appointments.event.SeatEvent.SeatIn;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatingExOfficioTest {
    private static final BodyId BOARD = new BodyId("board");
    private static final OfficeId HEAD = new OfficeId("head");
    private static final PersonId ANNA = new PersonId("anna");
    private static final Term FROM = Term.from(LocalDate.parse("2020-02-07"));

    private final ActFixture known = ActFixture.with(new SeatingExOfficio())
            .given(
                    body("board"),
                    body("council"),
                    person("anna"),
                    person("bo"),
                    new OfficeNoted(HEAD, Words.of("Head"), null, null, Occurrence.UNDATED));

    private static SeatExOfficio act(@Nullable OfficeId office, @Nullable SeatIn seat) {
        return new SeatExOfficio(BOARD, MandateKind.REPRESENTATIVE, null, office, seat, null, null, on("2020-02-07"));
    }

    private static SeatPlanAdopted oneSeat() {
        return new SeatPlanAdopted(BOARD, List.of(new Seats(MandateKind.REPRESENTATIVE, null, 1)), on("2020-01-01"));
    }

    @Test
    void the_rule_holds_from_the_day_of_the_act_where_no_term_is_said() {
        known.when(act(HEAD, null))
                .records(new SeatHeldExOfficio(
                        BOARD, MandateKind.REPRESENTATIVE, null, HEAD, null, FROM, null, on("2020-02-07")));
    }

    @Test
    void a_seat_comes_with_an_office_or_with_a_seat_elsewhere() {
        var chair = new SeatIn(new BodyId("council"), MandateKind.CHAIR);
        known.when(act(null, chair))
                .records(new SeatHeldExOfficio(
                        BOARD, MandateKind.REPRESENTATIVE, null, null, chair, FROM, null, on("2020-02-07")));
        assertThatThrownBy(() -> act(null, null)).hasMessageContaining("by an office (office: …), or by a seat");
        assertThatThrownBy(() -> act(HEAD, chair)).hasMessageContaining("by an office (office: …), or by a seat");
        assertThatThrownBy(() -> act(null, new SeatIn(BOARD, MandateKind.CHAIR)))
                .hasMessageContaining("another seat of the same body");
    }

    @Test
    void body_and_office_are_on_record() {
        known.when(act(new OfficeId("none"), null)).refuses("unknown-office");
        known.when(act(null, new SeatIn(new BodyId("none"), MandateKind.CHAIR))).refuses("unknown-body");
    }

    @Test
    void whoever_sits_by_it_needs_a_seat_where_a_plan_is_adopted() {
        var planned = known.given(oneSeat(), new OfficeHolderNamed(HEAD, ANNA, FROM, on("2020-02-07")));
        planned.when(act(HEAD, null))
                .records(new SeatHeldExOfficio(
                        BOARD, MandateKind.REPRESENTATIVE, null, HEAD, null, FROM, null, on("2020-02-07")));
        planned.given(new RepresentativeAppointed(
                        BOARD, new PersonId("bo"), MandateKind.REPRESENTATIVE, null, FROM, on("2020-02-07")))
                .when(act(HEAD, null))
                .refuses("seat-beyond-plan");
    }

    @Test
    void nobody_sits_twice_by_it() {
        known.given(
                        new OfficeHolderNamed(HEAD, ANNA, FROM, on("2020-02-07")),
                        new RepresentativeAppointed(
                                BOARD, ANNA, MandateKind.REPRESENTATIVE, null, FROM, on("2020-02-07")))
                .when(act(HEAD, null))
                .refuses("already-sits");
    }
}
