package se.klubba.appointments.appointing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.BodyMandates;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Term;
import se.klubba.mandates.Mandate;

/** That somebody sits where he is known to sit is no second mandate: at most a further source follows. */
@Component
class NotingMandates implements Rule<NoteMandate> {
    @Override
    public Set<Key> concerning(NoteMandate act, Facts facts) {
        return BodyMandates.keys(act.body(), act.person(), act.onBehalfOf(), facts);
    }

    @Override
    public List<? extends KlubbaEvent> decide(NoteMandate act, Facts facts) {
        var term = act.term() == null ? Term.UNKNOWN : act.term();
        var saying = Saying.of(
                act,
                act.body().key(),
                facts,
                at -> new MandateNoted(
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
        if (mandate == null) {
            return saying.first(act.at());
        }
        var known = known(mandate, seating);
        if (known != null) {
            return Saying.furtherSource(known.why(), act.at());
        }
        seating.mustNotSitTwice(mandate);
        seating.mustLeaveSeats(mandate);
        return saying.first(act.at());
    }

    /** The mandate that this tells nothing new of. */
    private static @Nullable Mandate known(Mandate noted, BodyMandates seating) {
        var toldOn = noted.toldOn();
        if (noted.person() == null || toldOn == null || !noted.term().equals(Term.UNKNOWN) || noted.title() != null) {
            return null;
        }
        return seating.of(noted.person(), noted.kind()).stream()
                .filter(m -> m.why().entry() != noted.why().entry() && m.surelyOn(toldOn))
                .filter(m -> Objects.equals(m.substituteFor(), noted.substituteFor()))
                .filter(m -> noted.onBehalfOf() == null || noted.onBehalfOf().equals(m.onBehalfOf()))
                .findFirst()
                .orElse(null);
    }
}
