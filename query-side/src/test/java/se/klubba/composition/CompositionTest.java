package se.klubba.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.appointments.event.SeatEvent.SeatIn;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.composition.Composition.Seat;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.offices.TenureState;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.reading.ReadContext;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompositionTest {
    private static final BodyId HEALTH = new BodyId("health");
    private static final PersonId ANNA = new PersonId("p1");
    private static final PersonId BO = new PersonId("p2");
    private static final PrincipalId MUNICIPALITIES = new PrincipalId("municipalities");
    private static final PrincipalId ALBY = new PrincipalId("alby");
    private static final PrincipalId REGION = new PrincipalId("region");

    private final Register register = new Register();
    private final Compositions compositions = Answers.COMPOSITIONS;

    @BeforeEach
    void a_body_and_people() {
        register.with(
                new BodyNoted(HEALTH, Words.of("Health"), BodyKind.PROGRAMME_AREA, Occurrence.UNDATED),
                new PersonNoted(ANNA, Words.of("Anna Ek"), Occurrence.UNDATED),
                new PersonNoted(BO, Words.of("Bo Alm"), Occurrence.UNDATED),
                principal(MUNICIPALITIES, null),
                principal(ALBY, MUNICIPALITIES),
                principal(REGION, null));
    }

    @Test
    void an_appointment_whose_term_is_said_not_to_be_stated_is_held_possibly_and_on_no_day_for_certain() {
        register.with(new RepresentativeAppointed(
                HEALTH, ANNA, MandateKind.REPRESENTATIVE, ALBY, Term.UNKNOWN, on("2020-02-07")));

        assertThat(seats("2020-02-07")).extracting(Seat::state).containsExactly(SeatState.POSSIBLY_HELD);
        assertThat(seats("2024-02-07")).extracting(Seat::state).containsExactly(SeatState.POSSIBLY_HELD);
    }

    @Test
    void who_left_on_a_day_that_is_not_stated_sits_possibly_from_the_day_that_it_was_said() {
        register.with(
                appointed(ANNA, ALBY, "2020-02-07"),
                new MandateEnded(HEALTH, ANNA, MandateKind.REPRESENTATIVE, null, EndReason.RESIGNED, on("2020-03-01")));

        assertThat(seats("2020-02-29")).extracting(Seat::state).containsExactly(SeatState.HELD);
        assertThat(seats("2020-03-01")).extracting(Seat::state).containsExactly(SeatState.POSSIBLY_HELD);
    }

    @Test
    void at_what_a_term_ends_is_told_by_its_name_and_when_that_comes() {
        var next = new MeetingId("next");
        register.with(
                new RepresentativeAppointed(
                        HEALTH,
                        ANNA,
                        MandateKind.CHAIR,
                        null,
                        new Term(EdtfDate.of("2020-01-10"), null, new TermEnd.NextMeeting(HEALTH)),
                        on("2020-01-10")),
                new RepresentativeAppointed(
                        HEALTH,
                        BO,
                        MandateKind.SECRETARY,
                        null,
                        new Term(EdtfDate.of("2020-01-10"), null, new TermEnd.Successor()),
                        on("2020-01-10")),
                new MeetingScheduled(next, HEALTH, LocalDate.parse("2020-03-06"), null, null, null, on("2020-02-01")));

        assertThat(until("2020-01-31"))
                .containsExactly("next meeting of Health, not scheduled", "a successor is appointed");
        assertThat(until("2020-02-01")).containsExactly("Health 2020-03-06", "a successor is appointed");
    }

    private List<String> until(String day) {
        return seats(day).stream()
                .map(s -> Objects.requireNonNull(
                                Objects.requireNonNull(s.holder()).until())
                        .label())
                .toList();
    }

    @Test
    void an_appointment_is_held_from_its_beginning() {
        register.with(appointed(ANNA, ALBY, "2020-02-07"));

        assertThat(seats("2020-02-06")).isEmpty();
        assertThat(seats("2020-02-07")).singleElement().satisfies(s -> {
            assertThat(s.state()).isEqualTo(SeatState.HELD);
            assertThat(name(s)).isEqualTo("Anna Ek");
            assertThat(s.onBehalfOf()).isNotNull();
        });
    }

    @Test
    void a_mandate_known_to_a_year_is_possibly_held_on_each_day_of_it_and_certainly_after() {
        register.with(appointed(ANNA, ALBY, "2019"));

        assertThat(seats("2018-12-31")).isEmpty();
        assertThat(seats("2019-01-01")).extracting(Seat::state).containsExactly(SeatState.POSSIBLY_HELD);
        assertThat(seats("2019-12-31")).extracting(Seat::state).containsExactly(SeatState.POSSIBLY_HELD);
        assertThat(seats("2020-01-01")).extracting(Seat::state).containsExactly(SeatState.HELD);
    }

    @Test
    void a_mandate_noted_without_a_beginning_is_possibly_held_before_it_is_told() {
        register.recordedOn("2020-02-14")
                .with(new MandateNoted(
                        HEALTH, null, MandateKind.REPRESENTATIVE, ALBY, Term.UNKNOWN, Occurrence.UNDATED));

        assertThat(seats("2020-02-13")).extracting(Seat::state).containsExactly(SeatState.POSSIBLY_HELD);
        assertThat(seats("2020-02-14")).singleElement().satisfies(s -> {
            assertThat(s.state()).isEqualTo(SeatState.HELD);
            assertThat(s.holder())
                    .isNotNull()
                    .extracting(Composition.Sitting::person)
                    .isNull();
        });
    }

    @Test
    void a_seat_with_only_a_coming_mandate_is_vacant_and_says_from_when_it_is_filled() {
        register.with(appointed(ANNA, ALBY, Term.from(LocalDate.parse("2020-03-01")), "2020-02-07"));

        assertThat(seats("2020-02-06")).isEmpty();
        assertThat(seats("2020-02-08")).singleElement().satisfies(s -> {
            assertThat(s.state()).isEqualTo(SeatState.VACANT);
            assertThat(s.filledFrom()).isNotNull();
        });
        assertThat(seats("2020-03-01")).extracting(Seat::state).containsExactly(SeatState.HELD);
    }

    @Test
    void a_mandate_that_ended_leaves_its_seat_vacant_and_the_next_takes_it() {
        register.with(
                appointed(ANNA, ALBY, "2019-02-07"), ended(ANNA, "2019-12-31"), appointed(BO, ALBY, "2020-02-07"));

        assertThat(seats("2019-12-31")).extracting(CompositionTest::name).containsExactly("Anna Ek");
        assertThat(seats("2020-01-15")).extracting(Seat::state).containsExactly(SeatState.VACANT);
        assertThat(seats("2020-02-07")).extracting(CompositionTest::name).containsExactly("Bo Alm");
        assertThat(composition("2020-02-07").past()).hasSize(1);
    }

    @Test
    void on_the_day_of_a_hand_over_both_are_told_and_the_seat_is_filled_once() {
        register.with(
                appointed(ANNA, ALBY, "2019-02-07"), ended(ANNA, "2020-02-07"), appointed(BO, ALBY, "2020-02-07"));

        assertThat(seats("2020-02-06")).singleElement().satisfies(s -> {
            assertThat(name(s)).isEqualTo("Anna Ek");
            assertThat(s.outgoing()).isNull();
        });
        assertThat(seats("2020-02-07")).singleElement().satisfies(CompositionTest::fromAnnaToBo);
        assertThat(seats("2020-02-08")).singleElement().satisfies(s -> {
            assertThat(name(s)).isEqualTo("Bo Alm");
            assertThat(s.outgoing()).isNull();
        });

        register.with(new SeatPlanAdopted(HEALTH, List.of(seats(MUNICIPALITIES, 1)), on("2019-01-01")));
        assertThat(seats("2020-02-07")).singleElement().satisfies(CompositionTest::fromAnnaToBo);
    }

    private static void fromAnnaToBo(Seat seat) {
        assertThat(name(seat)).isEqualTo("Bo Alm");
        assertThat(Objects.requireNonNull(seat.outgoing()).person())
                .extracting(p -> p.name())
                .isEqualTo("Anna Ek");
        assertThat(seat.beyondPlan()).isFalse();
    }

    @Test
    void a_plan_shows_what_is_vacant_and_a_member_of_the_group_takes_a_seat_of_the_group() {
        register.with(
                new SeatPlanAdopted(HEALTH, List.of(seats(MUNICIPALITIES, 2), seats(REGION, 1)), on("2019-01-01")),
                appointed(ANNA, ALBY, "2019-02-07"));

        assertThat(seats("2019-03-01"))
                .extracting(Seat::state)
                .containsExactly(SeatState.HELD, SeatState.VACANT, SeatState.VACANT);
        assertThat(composition("2019-03-01").vacant()).isEqualTo(2);
    }

    @Test
    void a_mandate_beyond_the_plan_is_shown_as_such() {
        register.with(
                new SeatPlanAdopted(HEALTH, List.of(seats(REGION, 1)), on("2019-01-01")),
                appointed(ANNA, ALBY, "2019-02-07"));

        assertThat(seats("2019-03-01")).extracting(Seat::beyondPlan).containsExactly(false, true);
    }

    @Test
    void a_decision_to_fill_makes_a_vacant_seat_until_somebody_is_appointed() {
        register.with(
                new RepresentativeNominated(HEALTH, ANNA, ALBY, new Party.NotStated(), on("2020-01-10")),
                new NominationDeclined(HEALTH, ANNA, on("2020-02-07")),
                new FillingDecided(HEALTH, MandateKind.REPRESENTATIVE, MUNICIPALITIES, on("2020-02-07")),
                appointed(BO, ALBY, "2020-04-03"));

        assertThat(seats("2020-02-07")).singleElement().satisfies(s -> {
            assertThat(s.state()).isEqualTo(SeatState.VACANT);
            assertThat(s.toBeFilled()).isNotNull();
        });
        assertThat(composition("2020-01-31").nominations())
                .extracting(n -> n.state())
                .containsExactly(NominationState.OPEN);
        assertThat(composition("2020-02-07").nominations())
                .extracting(n -> n.state())
                .containsExactly(NominationState.DECLINED);
        assertThat(seats("2020-04-03")).extracting(Seat::state).containsExactly(SeatState.HELD);
    }

    @Test
    void a_tabled_nomination_says_what_it_waits_for() {
        register.with(new NominationTabled(HEALTH, BO, new WaitsFor.NotStated(), on("2020-02-07")));

        assertThat(composition("2020-02-08").nominations()).singleElement().satisfies(n -> {
            assertThat(n.state()).isEqualTo(NominationState.TABLED);
            assertThat(n.waitsFor()).isNotNull().extracting(w -> w.label()).isEqualTo("not stated");
        });
        assertThat(composition("2020-02-06").nominations()).isEmpty();
    }

    @Test
    void dissolving_a_body_ends_its_mandates() {
        register.with(appointed(ANNA, ALBY, "2019-02-07"), new BodyDissolved(HEALTH, List.of(), on("2020-02-07")));

        assertThat(seats("2020-02-07")).extracting(Seat::state).containsExactly(SeatState.HELD);
        assertThat(seats("2020-02-08")).isEmpty();
        assertThat(composition("2020-02-08").past()).hasSize(1);
    }

    @Test
    void what_was_not_known_then_is_not_told_then() {
        register.recordedOn("2020-03-02").with(appointed(ANNA, ALBY, "2020-02-07"));

        assertThat(of(register.on("2020-02-08", "2020-03-01")).seats()).isEmpty();
        assertThat(of(register.on("2020-02-08", "2020-03-02")).seats()).hasSize(1);
        assertThatThrownBy(() -> of(register.on("2020-02-08", "2019-01-01")))
                .hasMessageContaining("was not on record as known at 2019-01-01");
    }

    @Test
    void a_correction_replaces_and_a_retraction_removes() {
        var wrong = appointed(ANNA, ALBY, "2020-02-07");
        long entry = register.record(wrong);
        var right = appointed(BO, ALBY, "2020-02-07");
        long corrected = register.recordedOn("2020-03-05")
                .record(new EntryCorrected(entry, entry, right, wrong.keys(), null, on("2020-03-05")));

        assertThat(seats("2020-02-08")).extracting(CompositionTest::name).containsExactly("Bo Alm");
        assertThat(of(register.on("2020-02-08", "2020-03-04")).seats())
                .extracting(CompositionTest::name)
                .containsExactly("Anna Ek");

        register.with(new EntryRetracted(entry, corrected, right.keys(), null, on("2020-03-06")));
        assertThat(seats("2020-02-08")).isEmpty();
    }

    @Test
    void two_entries_of_one_person_are_shown_as_the_one_that_was_kept() {
        register.with(appointed(BO, ALBY, "2020-02-07"), new PersonsFoundSame(ANNA, BO, on("2020-02-20")));

        assertThat(seats("2020-02-08")).extracting(CompositionTest::name).containsExactly("Anna Ek");
    }

    @Test
    void names_are_those_of_the_day_and_disposed_words_are_said_to_be() {
        register.with(appointed(ANNA, ALBY, "2020-02-07"));
        register.with(new PersonRenamed(ANNA, Words.of("Anna Dal"), on("2020-02-20")));
        assertThat(seats("2020-02-08")).extracting(CompositionTest::name).containsExactly("Anna Ek");
        assertThat(seats("2020-02-20")).extracting(CompositionTest::name).containsExactly("Anna Dal");

        register.with(new WordsDisposedOf(1, Set.of(ANNA.key()), Words.of("ground"), on("2020-03-01")));
        assertThat(seats("2020-02-08")).extracting(CompositionTest::name).containsExactly("(words disposed of)");
    }

    @Test
    void an_answer_knows_the_last_event_that_touches_it() {
        long appointment = register.record(appointed(ANNA, ALBY, "2020-02-07"));
        register.with(new PersonNoted(new PersonId("p9"), Words.of("Somebody else"), Occurrence.UNDATED));

        var reading = register.on("2020-02-08");
        of(reading);
        assertThat(reading.touched()).isEqualTo(appointment);
        assertThat(reading.position()).isEqualTo(appointment + 2);
    }

    @Test
    void whoever_holds_an_office_of_the_body_is_told_and_sits_by_it_where_that_is_decided() {
        var office = new OfficeId("head");
        register.with(
                new OfficeNoted(office, Words.of("Head of health"), HEALTH, REGION, Occurrence.UNDATED),
                new OfficeHolderNamed(
                        office, ANNA, new Term(EdtfDate.of("2020-01-01"), EdtfDate.of("2020-03-31")), on("2020-01-01")),
                new OfficeHolderNamed(office, BO, new Term(EdtfDate.of("2020-04-01"), null), on("2020-01-01")),
                new SeatHeldExOfficio(
                        HEALTH,
                        MandateKind.CHAIR,
                        null,
                        office,
                        null,
                        new Term(EdtfDate.of("2020-02-07"), null),
                        null,
                        on("2020-02-07")));

        assertThat(composition("2020-04-02").offices()).singleElement().satisfies(o -> {
            assertThat(o.office().name()).isEqualTo("Head of health");
            assertThat(o.holders())
                    .extracting(h -> Objects.requireNonNull(h.person()).name(), h -> h.state())
                    .containsExactly(tuple("Anna Ek", TenureState.PAST), tuple("Bo Alm", TenureState.HELD));
        });
        assertThat(seats("2020-02-06")).isEmpty();
        assertThat(seats("2020-03-01")).extracting(CompositionTest::name).containsExactly("Anna Ek");
        assertThat(seats("2020-04-02")).singleElement().satisfies(s -> {
            assertThat(name(s)).isEqualTo("Bo Alm");
            assertThat(s.state()).isEqualTo(SeatState.HELD);
            var by = Objects.requireNonNull(Objects.requireNonNull(s.holder()).exOfficio());
            assertThat(Objects.requireNonNull(by.office()).name()).isEqualTo("Head of health");
        });
    }

    @Test
    void a_seat_that_is_bound_to_a_seat_in_another_body_is_held_by_whoever_has_that() {
        var council = new BodyId("council");
        register.with(
                new BodyNoted(council, Words.of("Council"), BodyKind.COUNCIL, Occurrence.UNDATED),
                new RepresentativeAppointed(
                        council,
                        ANNA,
                        MandateKind.CHAIR,
                        null,
                        new Term(EdtfDate.of("2020-01-01"), null),
                        on("2020-01-01")),
                new SeatHeldExOfficio(
                        HEALTH,
                        MandateKind.REPRESENTATIVE,
                        null,
                        null,
                        new SeatIn(council, MandateKind.CHAIR),
                        new Term(EdtfDate.of("2020-02-07"), null),
                        null,
                        on("2020-02-07")),
                new MandateEnded(
                        council,
                        ANNA,
                        MandateKind.CHAIR,
                        EdtfDate.of("2020-05-31"),
                        EndReason.RESIGNED,
                        on("2020-05-20")));

        assertThat(seats("2020-05-31")).extracting(CompositionTest::name).containsExactly("Anna Ek");
        assertThat(seats("2020-06-01")).extracting(Seat::state).containsExactly(SeatState.VACANT);
        assertThat(Answers.PERSONS.of(register.on("2020-05-31"), ANNA).mandates())
                .extracting(m -> m.body().name())
                .containsExactlyInAnyOrder("Council", "Health");
    }

    private Composition composition(String day) {
        return of(register.on(day));
    }

    private List<Seat> seats(String day) {
        return composition(day).seats();
    }

    private Composition of(ReadContext reading) {
        return compositions.of(reading, HEALTH);
    }

    private static @Nullable String name(Seat seat) {
        return seat.holder() == null || seat.holder().person() == null
                ? null
                : seat.holder().person().name();
    }

    private static RepresentativeAppointed appointed(PersonId person, PrincipalId principal, Term term, String on) {
        return new RepresentativeAppointed(HEALTH, person, MandateKind.REPRESENTATIVE, principal, term, on(on));
    }

    /** From the day of the appointment on. */
    private static RepresentativeAppointed appointed(PersonId person, PrincipalId onBehalfOf, String on) {
        return appointed(person, onBehalfOf, new Term(EdtfDate.of(on), null), on);
    }

    private static MandateEnded ended(PersonId person, String last) {
        return new MandateEnded(
                HEALTH, person, MandateKind.REPRESENTATIVE, EdtfDate.of(last), EndReason.RESIGNED, on(last));
    }

    private static PrincipalNoted principal(PrincipalId id, @Nullable PrincipalId partOf) {
        return new PrincipalNoted(id, Words.of(id.value()), PrincipalKind.MUNICIPALITY, partOf, Occurrence.UNDATED);
    }

    private static Seats seats(PrincipalId principal, int number) {
        return new Seats(MandateKind.REPRESENTATIVE, principal, number);
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
