package se.klubba.appointments.appointing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.AppointmentRefused;
import se.klubba.appointments.BodyMandates;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Term;

/** An appointment whose term is left out, or gives an end alone, begins on its own day; one whose term is said not to be stated begins at no day. */
@Component
class Appointing implements Rule<AppointRepresentative> {
    @Override
    public Set<Key> concerning(AppointRepresentative act, Facts facts) {
        return BodyMandates.keys(act.body(), act.person(), act.onBehalfOf(), facts);
    }

    @Override
    public List<? extends KlubbaEvent> decide(AppointRepresentative act, Facts facts) {
        var term = term(act);
        var saying = Saying.of(
                act,
                act.body().key(),
                facts,
                at -> new RepresentativeAppointed(
                        act.body(),
                        act.person(),
                        act.kind(),
                        act.onBehalfOf(),
                        term,
                        act.title(),
                        act.substituteFor(),
                        act.rank(),
                        at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        var seating = BodyMandates.of(act.body(), facts.then(saying.first(act.at())));
        var mandate = seating.latest();
        if (mandate != null) {
            seating.mustNotSitTwice(mandate);
            seating.mustLeaveSeats(mandate);
        }
        return saying.first(AppointingProcedure.of(act, facts, mandate, seating).occurrence());
    }

    private static Term term(AppointRepresentative act) {
        var on = act.at().happenedOn();
        var said = act.term();
        if (said == null) {
            return new Term(on, null);
        }
        if (said.first() != null || on == null || said.last() == null) {
            return said;
        }
        if (on.earliest() != null && said.last().latest().isBefore(on.earliest())) {
            throw new AppointmentRefused.EndsBeforeItBegins(act.body(), on, said.last());
        }
        return new Term(on, said.last());
    }
}
