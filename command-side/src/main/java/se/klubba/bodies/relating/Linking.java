package se.klubba.bodies.relating;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.bodies.BodyRefused;
import se.klubba.bodies.event.BodyEvent.SeatsLinked;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Linking implements Rule<LinkSeats> {
    @Override
    public List<? extends KlubbaEvent> decide(LinkSeats act, Facts facts) {
        if (act.from().equals(act.to())) {
            throw new BodyRefused.RelatedToItself(act.from());
        }
        var saying = Saying.of(act, act.from().key(), facts, at -> new SeatsLinked(act.from(), act.to(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (facts.about(act.from().key(), SeatsLinked.class)
                .anyMatch(e -> e.from().equals(act.to()) && e.to().equals(act.from()))) {
            throw new BodyRefused.LinkedTheOtherWay(act.from(), act.to());
        }
        return saying.first(Body.of(act.to(), facts)
                .stands(AtMeeting.procedure(act, facts), act.at())
                .occurrence());
    }
}
