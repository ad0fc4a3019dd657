package se.klubba.bodies.dissolving;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.bodies.BodyRefused;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Dissolving implements Rule<DissolveBody> {
    @Override
    public List<? extends KlubbaEvent> decide(DissolveBody act, Facts facts) {
        if (act.successors().contains(act.body())) {
            throw new BodyRefused.SucceedsItself(act.body());
        }
        var saying = Saying.of(act, facts);
        if (saying.again()) {
            return saying.furtherSource();
        }
        var body = Body.of(act.body(), facts);
        if (body.dissolution() != null) {
            throw new BodyRefused.AlreadyDissolved(act.body(), body.dissolvedOn());
        }
        mustNotEndBeforeItBegins(act, facts);
        return saying.first(AtMeeting.procedure(act, facts).occurrence());
    }

    private static void mustNotEndBeforeItBegins(DissolveBody act, Facts facts) {
        var ends = act.at().happenedOn();
        facts.about(act.body().key(), BodyEstablished.class)
                .map(e -> e.at().happenedOn())
                .forEach(begins -> {
                    if (begins != null
                            && ends != null
                            && begins.earliest() != null
                            && ends.latest().isBefore(begins.earliest())) {
                        throw new BodyRefused.EndsBeforeItBegins(act.body(), begins, ends);
                    }
                });
    }
}
