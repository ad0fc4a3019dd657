package se.klubba.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.reading.testing.Answers.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.appointments.event.SeatEvent.SeatIn;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.composition.NominationState;
import se.klubba.directory.PrincipalGroups;
import se.klubba.directory.PrincipalsView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.offices.TenureState;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.persons.Person.Seated;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonsTest {
    private static final BodyId HEALTH = new BodyId("health");
    private static final PersonId HELEN = new PersonId("p1");
    private static final PersonId HELENE = new PersonId("p2");
    private static final OfficeId OFFICE = new OfficeId("o1");

    private final Register register = new Register();

    @BeforeEach
    void two_entries() {
        register.with(
                new BodyNoted(HEALTH, Words.of("Health"), BodyKind.COUNCIL, Occurrence.UNDATED),
                new PersonNoted(HELEN, Words.of("Helén Ek"), Occurrence.UNDATED),
                new PersonNoted(HELENE, Words.of("Helene Ek"), Occurrence.UNDATED),
                appointed(HELENE, MandateKind.SUBSTITUTE, "2019-02-01"));
    }

    @Test
    void alike_names_are_two_people_until_a_human_says_that_they_are_one() {
        assertThat(Answers.all(register.on("2020-02-08"), Answers.PERSONS.list()))
                .hasSize(2);

        register.with(new PersonsFoundSame(HELEN, HELENE, on("2020-02-07")));
        assertThat(Answers.all(register.on("2020-02-08"), Answers.PERSONS.list()))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("Helén Ek");
                    assertThat(p.alternativeEntries()).extracting(a -> a.name()).containsExactly("Helene Ek");
                });
        assertThat(of(HELENE, "2020-02-08").id()).isEqualTo("p1");
        assertThat(of(HELEN, "2020-02-08").mandates()).hasSize(1);
    }

    @Test
    void mandates_over_time_are_told_with_the_end_of_their_body() {
        register.with(
                appointed(HELENE, MandateKind.CHAIR, "2020-03-01"),
                new BodyDissolved(HEALTH, List.of(), on("2020-06-30")));

        assertThat(of(HELENE, "2020-02-08").mandates())
                .extracting(Seated::state)
                .containsExactly(TenureState.HELD);
        assertThat(of(HELENE, "2020-03-01").mandates())
                .extracting(Seated::state)
                .containsExactly(TenureState.HELD, TenureState.HELD);
        assertThat(of(HELENE, "2020-07-01").mandates())
                .extracting(Seated::state)
                .containsExactly(TenureState.PAST, TenureState.PAST);
        assertThat(of(HELENE, "2020-07-01").mandates().getFirst().ended()).isNotNull();
    }

    @Test
    void offices_and_nominations_are_told_too() {
        register.with(
                new OfficeNoted(OFFICE, Words.of("Development officer"), HEALTH, null, Occurrence.UNDATED),
                new OfficeHolderNamed(OFFICE, HELEN, new Term(EdtfDate.of("2020-01-01"), null), on("2020-02-07")),
                new NominationDeclined(HEALTH, HELEN, on("2020-02-07")));

        assertThat(of(HELEN, "2020-02-08").offices()).singleElement().satisfies(o -> {
            assertThat(o.office().name()).isEqualTo("Development officer");
            assertThat(o.state()).isEqualTo(TenureState.HELD);
        });
        assertThat(of(HELEN, "2020-02-08").nominations())
                .extracting(n -> n.state())
                .containsExactly(NominationState.DECLINED);
    }

    @Test
    void a_nomination_is_told_once_and_no_more_when_it_led_to_a_mandate() {
        var nominated = new RepresentativeNominated(HEALTH, HELEN, null, new Party.NotStated(), on("2020-02-07"));
        register.with(nominated, new NominationDeclined(HEALTH, HELEN, on("2020-02-08")));
        assertThat(of(HELEN, "2020-02-07").nominations())
                .extracting(n -> n.state())
                .containsExactly(NominationState.OPEN);
        assertThat(of(HELEN, "2020-02-08").nominations())
                .extracting(n -> n.state())
                .containsExactly(NominationState.DECLINED);

        register.with(appointed(HELEN, MandateKind.REPRESENTATIVE, "2020-02-10"));
        assertThat(of(HELEN, "2020-02-10").nominations()).isEmpty();
    }

    @Test
    void whoever_sits_by_an_office_or_by_a_seat_elsewhere_is_found_by_the_body_and_the_principal() {
        var board = new BodyId("board");
        var committee = new BodyId("committee");
        var town = new PrincipalId("town");
        register.with(
                new BodyNoted(board, Words.of("Board"), BodyKind.BOARD, Occurrence.UNDATED),
                new BodyNoted(committee, Words.of("Committee"), BodyKind.BOARD, Occurrence.UNDATED),
                new OfficeNoted(OFFICE, Words.of("Mayor"), null, null, Occurrence.UNDATED),
                new OfficeHolderNamed(OFFICE, HELEN, term("2020-01-01", null), on("2020-01-01")),
                exOfficio(board, OFFICE, null, town),
                exOfficio(committee, null, new SeatIn(board, MandateKind.REPRESENTATIVE), null));

        assertThat(sitting(null, board)).containsExactly("p1");
        assertThat(sitting(null, committee)).containsExactly("p1");
        assertThat(sitting(town, null)).containsExactly("p1");
        assertThat(sitting(null, HEALTH)).containsExactly("p2");
        assertThat(of(HELEN, "2020-02-08").mandates())
                .extracting(m -> m.body().id())
                .containsExactlyInAnyOrder("board", "committee");
    }

    private static SeatHeldExOfficio exOfficio(
            BodyId body, @Nullable OfficeId office, @Nullable SeatIn seat, @Nullable PrincipalId principal) {
        return new SeatHeldExOfficio(
                body,
                MandateKind.REPRESENTATIVE,
                principal,
                office,
                seat,
                term("2020-01-15", null),
                null,
                on("2020-01-15"));
    }

    private static Term term(String first, @Nullable String last) {
        return new Term(EdtfDate.of(first), last == null ? null : EdtfDate.of(last));
    }

    private List<String> sitting(@Nullable PrincipalId principal, @Nullable BodyId body) {
        var reading = register.on("2020-02-08");
        var seats = new Seats(Answers.PERSONS, new PrincipalGroups(new PrincipalsView()), Answers.DIRECTORY);
        var of = principal == null ? null : principal.value();
        var in = body == null ? null : body.value();
        return seats.people(of, in).every(reading, seats.wanted(reading, of, in)).stream()
                .map(PersonEntry::id)
                .toList();
    }

    @Test
    void nobody_is_nobody() {
        assertThatThrownBy(() -> of(new PersonId("p9"), "2020-02-08")).hasMessage("there is no person p9 on record");
    }

    private Person of(PersonId person, String day) {
        return Answers.PERSONS.of(register.on(day), person);
    }

    private static RepresentativeAppointed appointed(PersonId person, MandateKind kind, String on) {
        return new RepresentativeAppointed(HEALTH, person, kind, null, new Term(EdtfDate.of(on), null), on(on));
    }
}
