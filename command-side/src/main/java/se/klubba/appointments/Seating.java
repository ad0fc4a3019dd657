package se.klubba.appointments;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.Body;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Key;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.people.Person;
import se.klubba.people.Principal;
import se.klubba.timeline.Fact;

/**
 * Who sits in one body, on the whole timeline. Reads what {@link #keys} names.
 *
 * @param mandates by their beginning; those that the end of the body came before are not among them
 */
public record Seating(BodyId body, Facts facts, List<Mandate> mandates) {
    private static final Comparator<Mandate> BY_BEGINNING =
            Comparator.comparing(m -> m.term().first(), Comparator.nullsFirst(EdtfDate.ORDER));

    public static Seating of(BodyId body, Facts facts) {
        var mandates = new ArrayList<Mandate>();
        facts.facts(body.key(), SeatEvent.class).forEach(f -> add(f, facts, mandates));
        mandates.sort(BY_BEGINNING);
        facts.about(body.key(), MandateEnded.class).forEach(e -> end(e, facts, mandates));
        var last = Body.of(body, facts).dissolvedOn();
        if (last != null) {
            mandates.removeIf(m -> m.beginsAfter(last));
            mandates.replaceAll(m -> m.mayEnd(last) ? m.until(last, false) : m);
        }
        return new Seating(body, facts, List.copyOf(mandates));
    }

    /** What has to be read, round by round: the body, all entries of the person, and the groups of every principal that counts. */
    public static Set<Key> keys(BodyId body, @Nullable PersonId person, @Nullable PrincipalId principal, Facts facts) {
        var keys = new HashSet<>(Known.keys(body));
        if (person != null) {
            keys.addAll(Person.keys(person, facts));
        }
        keys.addAll(Principal.keys(principal, facts));
        Seating.of(body, facts).mandates.forEach(m -> keys.addAll(Principal.keys(m.onBehalfOf(), facts)));
        SeatPlan.all(body, facts).forEach(plan -> keys.addAll(plan.keys(facts)));
        return keys;
    }

    private static void add(Fact fact, Facts facts, List<Mandate> to) {
        if (fact.event() instanceof RepresentativeAppointed e) {
            to.add(new Mandate(e.person(), e.kind(), e.onBehalfOf(), e.term(), null, fact));
        } else if (fact.event() instanceof MandateNoted e) {
            to.add(new Mandate(e.person(), e.kind(), e.onBehalfOf(), e.term(), told(fact, facts), fact));
        }
    }

    private static LocalDate told(Fact fact, Facts facts) {
        if (fact.basis().toldOn() != null) {
            return fact.basis().toldOn();
        }
        if (fact.happenedOn() != null) {
            return fact.happenedOn().latest();
        }
        return Facts.logged(fact) ? LocalDate.ofInstant(fact.recordedAt(), ZoneOffset.UTC) : facts.today();
    }

    /** Of the mandates of that kind that may run until that day, the one that began last. */
    private static void end(MandateEnded end, Facts facts, List<Mandate> mandates) {
        var person = Person.of(end.person(), facts).entries();
        var last = end.last() == null ? end.at().happenedOn() : end.last();
        for (int i = mandates.size() - 1; last != null && i >= 0; i--) {
            var m = mandates.get(i);
            if (m.kind() == end.kind() && m.person() != null && person.contains(m.person()) && m.mayEnd(last)) {
                mandates.set(i, end.last() == null ? m.leftFrom(from(last)) : m.until(last, true));
                return;
            }
        }
    }

    private static LocalDate from(EdtfDate day) {
        return day.earliest() == null ? LocalDate.MIN : day.earliest();
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
                .filter(m -> !Facts.logged(m.fact()))
                .max(Comparator.comparingLong(m -> m.fact().entry()))
                .orElse(null);
    }

    /** @throws AppointmentRefused.AlreadySits when the same person has another mandate of the kind at that time */
    public void mustNotSitTwice(Mandate mandate) {
        if (mandate.person() != null) {
            for (var other : of(mandate.person(), mandate.kind())) {
                if (other.fact().entry() != mandate.fact().entry() && other.surelyMeets(mandate)) {
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
                .filter(m -> m.fact().entry() != mandate.fact().entry() && m.surelyOn(day))
                .filter(m -> !m.handsOver(mandate, day) && !mandate.handsOver(m, day))
                .toList();
    }
}
