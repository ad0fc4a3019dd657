package se.klubba.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.appointments.event.SeatEvent.SeatIn;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Term.Holds;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Timeline;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExOfficioTest {
    private static final BodyId BOARD = new BodyId("board");
    private static final BodyId COUNCIL = new BodyId("council");
    private static final OfficeId HARBOUR_MASTER = new OfficeId("harbour-master");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BO = new PersonId("bo");
    private static final SeatHeldExOfficio BY_OFFICE = rule(BOARD, HARBOUR_MASTER, null, term("2020-01-10", null));
    private static final SeatHeldExOfficio BY_SEAT =
            rule(BOARD, null, new SeatIn(COUNCIL, MandateKind.CHAIR), term("2020-01-10", null));

    private static List<Mandate> board(KlubbaEvent... events) {
        var entries = new ArrayList<Entry>();
        for (var event : events) {
            entries.add(new Entry(entries.size(), Instant.parse("2020-05-01T10:00:00Z"), "anna", event));
        }
        return Mandate.in(
                        Timeline.of(entries).facts(),
                        ToldOn.by(_ -> null, ZoneId.of("Europe/Stockholm")),
                        PersonId::equals)
                .stream()
                .filter(m -> m.body().equals(BOARD))
                .toList();
    }

    private static SeatHeldExOfficio rule(BodyId body, @Nullable OfficeId office, @Nullable SeatIn seat, Term term) {
        return new SeatHeldExOfficio(
                body, MandateKind.REPRESENTATIVE, null, office, seat, term, null, on("2020-01-10"));
    }

    private static Term term(@Nullable String first, @Nullable String last) {
        return new Term(first == null ? null : EdtfDate.of(first), last == null ? null : EdtfDate.of(last));
    }

    private static OfficeHolderNamed holds(PersonId person, Term term) {
        return new OfficeHolderNamed(HARBOUR_MASTER, person, term, on("2020-01-01"));
    }

    private static RepresentativeAppointed chairs(PersonId person, Term term) {
        return new RepresentativeAppointed(COUNCIL, person, MandateKind.CHAIR, null, term, on("2020-01-01"));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private static Holds holds(Mandate mandate, String day) {
        return mandate.on(LocalDate.parse(day));
    }

    @Test
    void whoever_holds_the_office_sits_from_when_both_have_begun_and_the_next_after_that() {
        var board =
                board(BY_OFFICE, holds(ANNA, term("2019-06-01", "2020-03-31")), holds(BO, term("2020-04-01", null)));
        assertThat(board).extracting(Mandate::person).containsExactly(ANNA, BO);
        assertThat(holds(board.getFirst(), "2020-01-09")).isEqualTo(Holds.NO);
        assertThat(holds(board.getFirst(), "2020-01-10")).isEqualTo(Holds.CERTAINLY);
        assertThat(holds(board.getFirst(), "2020-04-01")).isEqualTo(Holds.NO);
        assertThat(holds(board.getLast(), "2020-04-01")).isEqualTo(Holds.CERTAINLY);
        assertThat(board.getLast().exOfficio()).isEqualTo(BY_OFFICE);
    }

    @Test
    void an_office_held_since_nobody_knows_when_gives_a_seat_for_certain_from_the_day_that_it_is_told() {
        var mandate = board(BY_OFFICE, holds(ANNA, Term.UNKNOWN)).getFirst();
        assertThat(holds(mandate, "2020-01-01")).isEqualTo(Holds.CERTAINLY);
        assertThat(holds(mandate, "2019-12-31")).isEqualTo(Holds.POSSIBLY);
    }

    @Test
    void an_office_that_was_over_before_the_rule_gives_no_seat() {
        assertThat(board(BY_OFFICE, holds(ANNA, term("2019-01-01", "2020-01-09"))))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_over_gives_no_seat_any_more() {
        var until = rule(BOARD, HARBOUR_MASTER, null, term("2020-01-10", "2020-06-30"));
        var mandate = board(until, holds(ANNA, term("2019-01-01", null))).getFirst();
        assertThat(holds(mandate, "2020-06-30")).isEqualTo(Holds.CERTAINLY);
        assertThat(holds(mandate, "2020-07-01")).isEqualTo(Holds.NO);
    }

    @Test
    void a_seat_that_is_bound_to_another_ends_with_it() {
        var left = new MandateEnded(
                COUNCIL, ANNA, MandateKind.CHAIR, EdtfDate.of("2020-08-31"), EndReason.RESIGNED, on("2020-08-20"));
        var mandate =
                board(BY_SEAT, chairs(ANNA, term("2020-01-01", null)), left).getFirst();
        assertThat(holds(mandate, "2020-08-31")).isEqualTo(Holds.CERTAINLY);
        assertThat(holds(mandate, "2020-09-01")).isEqualTo(Holds.NO);
        assertThat(mandate.ended()).isNotNull();
    }

    @Test
    void a_seat_that_comes_with_a_seat_that_comes_with_an_office_comes_with_the_office() {
        var chair = new SeatHeldExOfficio(
                COUNCIL, MandateKind.CHAIR, null, HARBOUR_MASTER, null, Term.UNKNOWN, null, on("2020-01-10"));
        assertThat(board(BY_SEAT, chair, holds(BO, term("2020-02-01", null))))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.person()).isEqualTo(BO);
                    assertThat(m.surelyFrom()).isEqualTo("2020-02-01");
                });
    }

    @Test
    void whoever_holds_the_office_may_leave_the_seat_before_and_the_body_may_end() {
        var left = new MandateEnded(
                BOARD,
                ANNA,
                MandateKind.REPRESENTATIVE,
                EdtfDate.of("2020-02-10"),
                EndReason.RESIGNED,
                on("2020-02-10"));
        var rid = board(BY_OFFICE, holds(ANNA, term("2019-06-01", null)), left).getFirst();
        assertThat(holds(rid, "2020-02-11")).isEqualTo(Holds.NO);
        var over = board(
                        BY_OFFICE,
                        holds(ANNA, term("2019-06-01", null)),
                        new BodyDissolved(BOARD, List.of(), on("2020-03-01")))
                .getFirst();
        assertThat(holds(over, "2020-03-02")).isEqualTo(Holds.NO);
    }
}
