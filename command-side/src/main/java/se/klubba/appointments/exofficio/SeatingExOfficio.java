package se.klubba.appointments.exofficio;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.BodyMandates;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.bodies.Body;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Term;
import se.klubba.meetings.AtMeeting;

/** Whoever sits by it must have a seat where a plan is adopted, as whoever is appointed must. */
@Component
class SeatingExOfficio implements Rule<SeatExOfficio> {
    @Override
    public Set<Key> concerning(SeatExOfficio act, Facts facts) {
        var keys = new HashSet<>(BodyMandates.keys(act.body(), null, act.onBehalfOf(), facts));
        if (act.seat() != null) {
            keys.addAll(BodyMandates.keys(act.seat().body(), null, null, facts));
        }
        return keys;
    }

    @Override
    public List<? extends KlubbaEvent> decide(SeatExOfficio act, Facts facts) {
        var term = act.term() == null ? new Term(act.at().happenedOn(), null) : act.term();
        var saying = Saying.of(
                act,
                act.body().key(),
                facts,
                at -> new SeatHeldExOfficio(
                        act.body(), act.kind(), act.onBehalfOf(), act.office(), act.seat(), term, act.title(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        var seating = BodyMandates.of(act.body(), facts.then(saying.first(act.at())));
        seating.mandates().stream().filter(m -> !Facts.logged(m.why())).forEach(mandate -> {
            seating.mustNotSitTwice(mandate);
            seating.mustLeaveSeats(mandate);
        });
        return saying.first(Body.of(act.body(), facts)
                .stands(AtMeeting.procedure(act, facts), act.at())
                .occurrence());
    }
}
