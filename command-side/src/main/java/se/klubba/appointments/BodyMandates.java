package se.klubba.appointments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.bodies.Body;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.mandates.ExOfficio;
import se.klubba.mandates.Mandate;
import se.klubba.mandates.ToldOn;
import se.klubba.meetings.Meeting;
import se.klubba.people.Person;
import se.klubba.people.Principal;
import se.klubba.timeline.Fact;

/**
 * Who sits in one body, on the whole timeline. Reads what {@link #keys} names.
 *
 * @param mandates by their beginning; those that the end of the body came before are not among them
 */
public record BodyMandates(BodyId body, Facts facts, List<Mandate> mandates) {
    public static BodyMandates of(BodyId body, Facts facts) {
        var last = Body.of(body, facts).dissolvedOn();
        var mandates = Mandate.in(
                        ExOfficio.with(
                                about(body, facts), other -> about(other, facts), office -> about(office, facts)),
                        told(facts),
                        (one, other) -> Person.of(one, facts).entries().contains(other))
                .stream()
                .filter(m -> m.body().equals(body) && (last == null || !m.beginsAfter(last)))
                .toList();
        return new BodyMandates(body, facts, mandates);
    }

    private static List<Fact> about(Identifier thing, Facts facts) {
        return facts.timeline().about(thing.key()).toList();
    }

    /** What was decided a moment ago is told today. */
    private static ToldOn told(Facts facts) {
        var logged = ToldOn.by(meeting -> Meeting.of(meeting, facts).day(null), facts.zone());
        return fact ->
                Facts.logged(fact) || fact.happenedOn() != null || fact.basis().toldOn() != null
                        ? logged.of(fact)
                        : facts.today();
    }

    /** What has to be read, round by round: the body, all entries of the person, the groups of every principal that counts, and when it was told. */
    public static Set<Key> keys(BodyId body, @Nullable PersonId person, @Nullable PrincipalId principal, Facts facts) {
        var keys = new HashSet<>(Known.keys(body));
        if (person != null) {
            keys.addAll(Person.keys(person, facts));
        }
        keys.addAll(Principal.keys(principal, facts));
        BodyMandates.of(body, facts).mandates.forEach(m -> {
            keys.addAll(Principal.keys(m.onBehalfOf(), facts));
            var meeting = m.why().basis().meeting();
            if (meeting != null && m.term().first() == null) {
                keys.add(meeting.key());
            }
        });
        SeatPlan.all(body, facts).forEach(plan -> keys.addAll(plan.keys(facts)));
        keys.addAll(exOfficio(body, facts, new HashSet<>()));
        return keys;
    }

    /** The offices and bodies by whose holders somebody sits there. */
    private static Set<Key> exOfficio(BodyId body, Facts facts, Set<BodyId> passed) {
        var keys = new HashSet<Key>();
        if (passed.add(body)) {
            facts.about(body.key(), SeatHeldExOfficio.class)
                    .filter(e -> e.body().equals(body))
                    .forEach(e -> {
                        if (e.office() != null) {
                            keys.add(e.office().key());
                        }
                        if (e.seat() != null) {
                            keys.addAll(Known.keys(e.seat().body()));
                            keys.addAll(exOfficio(e.seat().body(), facts, passed));
                        }
                    });
        }
        return keys;
    }

    /** Mandates of a kind of one person, under whichever entry. */
    public List<Mandate> of(PersonId person, MandateKind kind) {
        var entries = Person.of(person, facts).entries();
        return mandates.stream()
                .filter(m -> m.kind() == kind && m.person() != null && entries.contains(m.person()))
                .toList();
    }

    /** The mandate that a fact decided a moment ago gives; null where the body has ended before it. */
    public @Nullable Mandate latest() {
        return mandates.stream()
                .filter(m -> !Facts.logged(m.why()))
                .max(Comparator.comparingLong(m -> m.why().entry()))
                .orElse(null);
    }

    /** @throws AppointmentRefused.AlreadySits when the same person has another mandate of the kind at that time; a personal substitute may have several persons to serve for */
    public void mustNotSitTwice(Mandate mandate) {
        if (mandate.person() != null) {
            for (var other : of(mandate.person(), mandate.kind())) {
                if (other.why().entry() != mandate.why().entry()
                        && Objects.equals(other.substituteFor(), mandate.substituteFor())
                        && other.surelyMeets(mandate)) {
                    throw new AppointmentRefused.AlreadySits(mandate.person(), body, other);
                }
            }
        }
    }

    /**
     * Who was appointed before a plan was adopted keeps the seat, and takes it from those appointed later.
     *
     * @throws AppointmentRefused.SeatBeyondPlan when it, or one that it meets, has no seat in the plan under which it was appointed
     */
    public void mustLeaveSeats(Mandate mandate) {
        mandates.stream()
                .filter(m -> m.kind() == mandate.kind() && m.surelyMeets(mandate))
                .forEach(this::mustHaveASeat);
    }

    /** @throws AppointmentRefused.SeatBeyondPlan when it has no seat in the plan under which it was appointed */
    public void mustHaveASeat(Mandate mandate) {
        var plans = SeatPlan.all(body, facts);
        var days = Stream.concat(
                mandates.stream().map(Mandate::surelyFrom),
                plans.stream().map(SeatPlan::from).filter(Objects::nonNull));
        days.filter(mandate::surelyOn).distinct().sorted().forEach(day -> {
            var plan = SeatPlan.on(day, plans);
            if (plan != null && plan.binds(mandate) && !plan.seats(mandate, others(mandate, day), facts)) {
                throw new AppointmentRefused.SeatBeyondPlan(body, mandate, day);
            }
        });
    }

    private List<Mandate> others(Mandate mandate, LocalDate day) {
        return mandates.stream()
                .filter(m -> m.why().entry() != mandate.why().entry() && m.surelyOn(day))
                .filter(m -> !m.handsOver(mandate, day) && !mandate.handsOver(m, day))
                .toList();
    }
}
