package se.klubba.generated;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;

/** Who comes to sit in a body, and leaves it. Nobody comes back, so that no two mandates of one person meet. */
final class Elections {
    private final Committee body;
    private final Network home;
    private final Dice dice;

    Elections(Committee body) {
        this.body = body;
        this.home = body.home;
        this.dice = body.home.dice;
    }

    /** Some sit there when the record begins, some of them since a year, one of them not known by name. */
    void sitAlready() {
        boolean unknown = true;
        for (var place : body.places) {
            var principal = principal(place);
            if (unknown && place.group != null) {
                unknown = false;
                home.ledger.put(new MandateNoted(
                        body.id,
                        null,
                        place.kind,
                        principal,
                        Term.from(body.since).until(EdtfDate.on(place.since.plusDays(400))),
                        Occurrence.UNDATED));
                place.vacate(place.since.plusDays(401));
            } else if (dice.percent(80)) {
                var person = newcomer();
                var since = dice.percent(50) ? EdtfDate.of("" + (body.since.getYear() - 1)) : EdtfDate.on(body.since);
                home.ledger.put(new MandateNoted(
                        body.id, person, place.kind, principal, new Term(since, null), Occurrence.UNDATED));
                place.seat(person, principal, body.since, null);
            }
        }
    }

    /** What a meeting does about the seats of this body, {@code most} of them at a time. */
    void settle(Sitting sitting, int most) {
        int done = 0;
        for (var place : List.copyOf(body.places)) {
            if (done < most && body.since.isBefore(sitting.on()) && place.said.isBefore(sitting.on())) {
                place.turn(sitting.on());
                if (place.holder == null ? fill(sitting, place) : keep(sitting, place)) {
                    place.said = sitting.on();
                    done++;
                }
            }
        }
    }

    private boolean keep(Sitting sitting, Place place) {
        var holder = place.holder;
        var last = place.last;
        if (holder == null || !place.since.isBefore(sitting.on())) {
            return false;
        }
        if (last != null && last.isBefore(sitting.on().plusDays(70))) {
            if (dice.percent(60)) {
                decide(sitting, "att välja om en ledamot");
                appoint(sitting, place, holder, last.plusDays(1), List.of());
            } else if (dice.percent(50)) {
                end(sitting, place, holder, last, EndReason.TERM_OVER);
            } else {
                place.said = sitting.on();
                return false;
            }
            return true;
        }
        if (dice.percent(3)) {
            var reason = dice.of(
                    List.of(EndReason.RESIGNED, EndReason.RESIGNED, EndReason.DISCHARGED, EndReason.NOT_STATED));
            end(sitting, place, holder, sitting.on().plusDays(dice.below(40)), reason);
            return true;
        }
        return false;
    }

    private void end(Sitting sitting, Place place, PersonId holder, LocalDate last, EndReason reason) {
        decide(sitting, "att tacka en avgående ledamot");
        sitting.put(new MandateEnded(body.id, holder, place.kind, EdtfDate.on(last), reason, sitting.effect()));
        if (last.isAfter(sitting.on())) {
            place.last = last;
        } else {
            place.vacate(last.plusDays(1));
        }
    }

    private boolean fill(Sitting sitting, Place place) {
        var principal = principal(place);
        var nominee = place.nominee;
        if (!place.called) {
            place.called = true;
            decide(sitting, "att en ny ledamot ska utses");
            sitting.put(new FillingDecided(body.id, place.kind, place.group, sitting.effect()));
            if (place.group != null) {
                sitting.put(new NominationsCalledFor(
                        body.id, sitting.body.party(), List.of(asked(place.group)), sitting.effect()));
            }
        } else if (nominee != null) {
            settle(sitting, place, nominee);
        } else if (dice.percent(20) || place.kind != MandateKind.REPRESENTATIVE) {
            decide(sitting, "att utse en ledamot");
            appoint(sitting, place, newcomer(), null, List.of(Deviation.NO_NOMINATION));
        } else {
            var person = newcomer();
            place.nominee = person;
            place.onBehalfOf = principal;
            sitting.record(new RepresentativeNominated(
                    body.id,
                    person,
                    principal,
                    principal == null ? new Party.NotStated() : new Party.OfPrincipal(principal),
                    sitting.atItem()));
            if (dice.percent(40)) {
                settle(sitting, place, person);
            }
        }
        return true;
    }

    private void settle(Sitting sitting, Place place, PersonId nominee) {
        int chance = dice.below(100);
        if (chance < 15) {
            sitting.record(new NominationDeclined(body.id, nominee, sitting.atItem()));
            place.nominee = null;
            place.called = dice.percent(50);
        } else if (chance < 27) {
            decide(sitting, "att bordlägga nomineringen");
            var next = sitting.body.coming.peekFirst();
            sitting.put(new NominationTabled(
                    body.id,
                    nominee,
                    next == null ? new WaitsFor.NotStated() : new WaitsFor.ForMeeting(next.meeting),
                    sitting.effect()));
        } else {
            decide(sitting, "att utse en ledamot");
            appoint(sitting, place, nominee, null, dice.percent(3) ? List.of(Deviation.UNFAIR_SPLIT) : List.of());
        }
    }

    /** @param first null where it begins with the decision, or with the month after */
    private void appoint(
            Sitting sitting, Place place, PersonId person, @Nullable LocalDate first, List<Deviation> deviations) {
        var principal = place.onBehalfOf == null ? principal(place) : place.onBehalfOf;
        var free = sitting.on().isBefore(place.since) ? place.since : sitting.on();
        var from = first != null
                ? first
                : dice.percent(60) ? free : free.plusMonths(1).withDayOfMonth(1);
        var last = dice.percent(25) ? null : LocalDate.of(from.getYear() + dice.between(1, 3), 12, 31);
        var term = new Term(EdtfDate.on(from), last == null ? null : EdtfDate.on(last));
        var at = sitting.effect();
        sitting.put(new RepresentativeAppointed(
                body.id, person, place.kind, principal, term, deviations.isEmpty() ? at : at.with(deviations)));
        home.rarities.elect(sitting, body, place, person, principal);
        place.seat(person, principal, from, last);
    }

    private void decide(Sitting sitting, String words) {
        sitting.decide(List.of(), Words.of(words));
    }

    private PersonId newcomer() {
        return home.people.newcomer();
    }

    private @Nullable PrincipalId principal(Place place) {
        var municipalities = home.people.municipalities();
        return municipalities.equals(place.group) ? home.people.municipality() : place.group;
    }

    private Party asked(PrincipalId group) {
        return group.equals(home.people.municipalities()) ? new Party.Each(group) : new Party.OfPrincipal(group);
    }
}
