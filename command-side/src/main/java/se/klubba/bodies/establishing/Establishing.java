package se.klubba.bodies.establishing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.bodies.Body;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;

@Component
class Establishing implements Rule<EstablishBody> {
    @Override
    public Class<EstablishBody> act() {
        return EstablishBody.class;
    }

    @Override
    public Set<Key> concerning(EstablishBody act, Facts facts) {
        return Set.of(act.body().key());
    }

    @Override
    public List<? extends KlubbaEvent> decide(EstablishBody act, Facts facts) {
        if (Body.of(act.body(), facts).known()) {
            throw new Exists(act.body());
        }
        return List.of(new BodyEstablished(act.body(), act.name(), act.kind(), act.at()));
    }
}
