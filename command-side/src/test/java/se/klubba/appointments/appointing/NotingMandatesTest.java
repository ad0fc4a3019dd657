package se.klubba.appointments.appointing;

import static se.klubba.acts.OnRecord.TELLING;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.group;
import static se.klubba.acts.OnRecord.municipality;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;
import static se.klubba.acts.OnRecord.region;
import static se.klubba.acts.OnRecord.toldIn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotingMandatesTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PrincipalId EAST = new PrincipalId("east");
    private static final Occurrence TOLD = new Occurrence(
            null, new Basis(null, null, null, null, LocalDate.parse("2020-02-07"), List.of(), null), List.of());

    private final ActFixture fixture = ActFixture.with(new NotingMandates());
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
    void that_somebody_sits_there_is_noted_without_a_term_where_none_is_told() {
        known.when(note(ANNA, EAST, null)).records(noted(ANNA, EAST, Term.UNKNOWN));
    }

    @Test
    void a_seat_may_be_held_by_somebody_unknown() {
        known.when(note(null, EAST, null)).records(noted(null, EAST, Term.UNKNOWN));
    }

    @Test
    void body_and_person_are_on_record() {
        fixture.when(note(null, null, null)).refuses("unknown-body");
        fixture.given(body("group")).when(note(ANNA, null, null)).refuses("unknown-person");
    }

    @Test
    void that_somebody_sits_where_an_appointment_is_on_record_adds_at_most_a_source() {
        var appointment = new RepresentativeAppointed(
                GROUP, ANNA, MandateKind.REPRESENTATIVE, EAST, new Term(EdtfDate.of("2019"), null), on("2019"));
        var sits = known.given(appointment, TELLING);
        sits.when(note(ANNA, null, null)).recordsNothing();
        var told = toldIn(2, TOLD);
        sits.when(new NoteMandate(GROUP, ANNA, MandateKind.REPRESENTATIVE, EAST, null, told))
                .records(new SourceAdded(8, appointment.keys(), told));
        sits.when(note(ANNA, EAST, new Term(EdtfDate.of("2020-01-01"), null))).refuses("already-sits");
    }

    @Test
    void a_mandate_noted_again_in_the_same_words_changes_nothing() {
        known.given(noted(ANNA, EAST, Term.UNKNOWN))
                .when(note(ANNA, EAST, null))
                .recordsNothing();
    }

    @Test
    void who_sat_there_before_may_be_noted_for_an_earlier_term() {
        known.given(noted(ANNA, EAST, new Term(EdtfDate.of("2020-01-01"), null)))
                .when(note(ANNA, EAST, new Term(EdtfDate.of("2018-01-01"), EdtfDate.of("2019-12-31"))))
                .deviates();
    }

    private static NoteMandate note(@Nullable PersonId person, @Nullable PrincipalId of, @Nullable Term term) {
        return new NoteMandate(GROUP, person, MandateKind.REPRESENTATIVE, of, term, TOLD);
    }

    private static MandateNoted noted(@Nullable PersonId person, @Nullable PrincipalId of, Term term) {
        return new MandateNoted(GROUP, person, MandateKind.REPRESENTATIVE, of, term, TOLD);
    }
}
