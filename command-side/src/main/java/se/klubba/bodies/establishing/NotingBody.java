package se.klubba.bodies.establishing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.KlubbaEvent;

@Component
class NotingBody implements Rule<NoteBody> {
    @Override
    public List<? extends KlubbaEvent> decide(NoteBody act, Facts facts) {
        var saying =
                Saying.of(act, act.body().key(), facts, at -> new BodyNoted(act.body(), act.name(), act.kind(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (Known.is(act.body(), facts)) {
            throw new Exists(act.body());
        }
        return saying.first(act.at());
    }
}
