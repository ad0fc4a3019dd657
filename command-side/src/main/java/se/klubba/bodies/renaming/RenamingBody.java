package se.klubba.bodies.renaming;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class RenamingBody implements Rule<RenameBody> {
    @Override
    public List<? extends KlubbaEvent> decide(RenameBody act, Facts facts) {
        var saying = Saying.of(act, act.body().key(), facts, at -> new BodyRenamed(act.body(), act.name(), at));
        return saying.again()
                ? saying.furtherSource()
                : saying.first(Body.of(act.body(), facts)
                        .stands(AtMeeting.procedure(act, facts), act.at())
                        .occurrence());
    }
}
