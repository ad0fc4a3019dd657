package se.klubba.appointments.ending;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.AppointmentRefused;
import se.klubba.appointments.BodyMandates;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.mandates.Mandate;
import se.klubba.meetings.AtMeeting;

@Component
class Ending implements Rule<EndMandate> {
    @Override
    public Set<Key> concerning(EndMandate act, Facts facts) {
        return BodyMandates.keys(act.body(), act.person(), null, facts);
    }

    @Override
    public List<? extends KlubbaEvent> decide(EndMandate act, Facts facts) {
        var saying = Saying.of(
                act,
                act.body().key(),
                facts,
                at -> new MandateEnded(act.body(), act.person(), act.kind(), act.last(), act.reason(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        var held = BodyMandates.of(act.body(), facts).of(act.person(), act.kind());
        if (held.isEmpty()) {
            throw new AppointmentRefused.NoSuchMandate(act.body(), act.person(), act.kind());
        }
        if (held.stream().noneMatch(m -> m.mayEnd(act.endsBy()))) {
            throw refusal(act, held);
        }
        return saying.first(AtMeeting.procedure(act, facts).occurrence());
    }

    private static AppointmentRefused refusal(EndMandate act, List<Mandate> held) {
        return held.stream()
                .filter(m -> !m.beginsAfter(act.endsBy()))
                .findFirst()
                .<AppointmentRefused>map(m -> new AppointmentRefused.MandateOver(act.body(), m))
                .orElseGet(() -> new AppointmentRefused.EndsBeforeItBegins(
                        act.body(), held.getFirst().term().first(), act.endsBy()));
    }
}
