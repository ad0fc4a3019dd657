package se.klubba.appointments.nominating;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.Nominations;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;
import se.klubba.people.Person;

@Component
class Declining implements Rule<DeclineNomination> {
    @Override
    public Set<Key> concerning(DeclineNomination act, Facts facts) {
        return Person.keys(act.person(), facts);
    }

    @Override
    public List<? extends KlubbaEvent> decide(DeclineNomination act, Facts facts) {
        var saying =
                Saying.of(act, act.body().key(), facts, at -> new NominationDeclined(act.body(), act.person(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        var standing = Nominations.of(act.body(), facts, act.at().happenedOn()).of(act.person());
        return saying.first(AtMeeting.procedure(act, facts)
                .expects(
                        standing == Nominations.Standing.OPEN,
                        Deviation.NO_NOMINATION,
                        "person " + act.person() + " has no open nomination to body " + act.body())
                .occurrence());
    }
}
