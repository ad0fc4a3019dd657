package se.klubba.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.facts;
import static se.klubba.acts.OnRecord.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangedSeatsTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final RepresentativeAppointed SPRING = appointed("anna", "2020-01-01", "2020-05-31");
    private static final RepresentativeAppointed AUTUMN = appointed("anna", "2020-09-01", null);

    @Test
    void a_term_is_corrected_as_long_as_nobody_comes_to_sit_twice() {
        assertThatCode(() -> corrected(appointed("anna", "2020-01-01", "2020-08-31"), SPRING, body("group"), AUTUMN))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> corrected(appointed("anna", "2020-01-01", null), SPRING, body("group"), AUTUMN))
                .isInstanceOf(AppointmentRefused.AlreadySits.class);
    }

    @Test
    void a_plan_is_corrected_as_long_as_who_was_appointed_under_it_keeps_a_seat() {
        assertThatThrownBy(
                        () -> corrected(plan(1), plan(2), body("group"), AUTUMN, appointed("bo", "2020-10-01", null)))
                .isInstanceOf(AppointmentRefused.SeatBeyondPlan.class);
        assertThatCode(() -> corrected(plan(3), plan(2), body("group"), AUTUMN)).doesNotThrowAnyException();
    }

    @Test
    void an_end_is_not_retracted_when_the_person_came_again_after_it() {
        var ended = new MandateEnded(
                GROUP,
                new PersonId("anna"),
                MandateKind.REPRESENTATIVE,
                EdtfDate.of("2020-05-31"),
                EndReason.RESIGNED,
                on("2020-05-01"));
        var facts = facts(ended, body("group"), appointed("anna", "2020-01-01", null), AUTUMN);
        var root = facts.entries().getFirst().position();
        var retracted = new EntryRetracted(root, root, ended.keys(), null, Occurrence.UNDATED);
        assertThatThrownBy(() -> ChangedSeats.mustHold(ended, facts.then(List.of(retracted))))
                .isInstanceOf(AppointmentRefused.AlreadySits.class);
    }

    @Test
    void what_concerns_no_seat_asks_nothing() {
        assertThat(ChangedSeats.concerning(body("group"), facts())).isEmpty();
        assertThatCode(() -> ChangedSeats.mustHold(body("group"), facts())).doesNotThrowAnyException();
    }

    private static void corrected(KlubbaEvent to, KlubbaEvent first, KlubbaEvent... others) {
        var facts = facts(first).then(List.of(others));
        var root = facts.entries().getFirst().position();
        var correction = new EntryCorrected(root, root, to, first.keys(), null, Occurrence.UNDATED);
        ChangedSeats.mustHold(to, facts.then(List.of(correction)));
    }

    private static SeatPlanAdopted plan(int number) {
        return new SeatPlanAdopted(
                GROUP, List.of(new Seats(MandateKind.REPRESENTATIVE, null, number)), on("2020-02-01"));
    }

    private static RepresentativeAppointed appointed(String person, String first, @Nullable String last) {
        var term = new Term(EdtfDate.of(first), last == null ? null : EdtfDate.of(last));
        return new RepresentativeAppointed(
                GROUP, new PersonId(person), MandateKind.REPRESENTATIVE, null, term, on(first));
    }
}
