package se.klubba.appointments.nominating;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.Nominations;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.bodies.Body;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;
import se.klubba.people.Person;

/** Several may nominate the same person; who has declined may be nominated again. */
@Component
class Nominating implements Rule<NominateRepresentative> {
    @Override
    public Set<Key> concerning(NominateRepresentative act, Facts facts) {
        return Person.keys(act.person(), facts);
    }

    @Override
    public List<? extends KlubbaEvent> decide(NominateRepresentative act, Facts facts) {
        var saying = Saying.of(
                act,
                act.body().key(),
                facts,
                at -> new RepresentativeNominated(act.body(), act.person(), act.onBehalfOf(), act.by(), at));
        var standing = Nominations.of(act.body(), facts, act.at().happenedOn()).of(act.person());
        if (saying.again() && standing != Nominations.Standing.DECLINED) {
            return saying.furtherSource();
        }
        return saying.first(Body.of(act.body(), facts)
                .stands(AtMeeting.procedure(act, facts), act.at())
                .occurrence());
    }
}
