package se.klubba.bodies.relating;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.bodies.BodyRefused;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Relating implements Rule<RelateBodies> {
    @Override
    public Set<Key> concerning(RelateBodies act, Facts facts) {
        return Body.of(act.to(), facts).wholes().stream().map(BodyId::key).collect(Collectors.toSet());
    }

    @Override
    public List<? extends KlubbaEvent> decide(RelateBodies act, Facts facts) {
        if (act.body().equals(act.to())) {
            throw new BodyRefused.RelatedToItself(act.body());
        }
        var saying = Saying.of(
                act, act.body().key(), facts, at -> new BodiesRelated(act.body(), act.relation(), act.to(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (act.relation() == BodyRelation.PART_OF
                && Body.of(act.to(), facts).wholes().contains(act.body())) {
            throw new BodyRefused.PartOfItself(act.body(), act.to());
        }
        return saying.first(Body.of(act.body(), facts)
                .stands(AtMeeting.procedure(act, facts), act.at())
                .occurrence());
    }
}
