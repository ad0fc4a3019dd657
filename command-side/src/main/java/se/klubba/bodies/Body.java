package se.klubba.bodies;

import se.klubba.acts.Facts;
import se.klubba.acts.Unknown;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.BodyId;

/** What rules about one body ask of the facts. */
public record Body(BodyId body, Facts facts) {
    public static Body of(BodyId body, Facts facts) {
        return new Body(body, facts);
    }

    public boolean known() {
        return facts.about(body.key(), BodyEvent.class)
                .anyMatch(e -> e instanceof BodyEstablished || e instanceof BodyNoted);
    }

    /** @throws Unknown when the register has no such body */
    public Body mustBeKnown() {
        if (!known()) {
            throw new Unknown(body);
        }
        return this;
    }
}
