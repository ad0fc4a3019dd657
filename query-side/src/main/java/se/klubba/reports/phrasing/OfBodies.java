package se.klubba.reports.phrasing;

import java.util.stream.Collectors;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.bodies.event.BodyEvent.*;

/** Sentences about bodies. */
record OfBodies(Phrasing phrasing) {
    String say(BodyEvent event) {
        return switch (event) {
            case BodyEstablished e -> phrasing.say(e, phrasing.words(e.name()));
            case BodyNoted e -> phrasing.say(e, phrasing.words(e.name()));
            case BodyRenamed e -> phrasing.say(e, phrasing.words(e.name()));
            case SeatPlanAdopted e -> phrasing.say(e, phrasing.name(e.body()), plan(e));
            case QuorumAdopted e -> phrasing.say(e, phrasing.name(e.body()), e.present());
            case BodiesRelated e ->
                phrasing.messages().say("BodyRelation." + e.relation(), phrasing.name(e.body()), phrasing.name(e.to()));
            case SeatsLinked e -> phrasing.say(e, phrasing.name(e.from()), phrasing.name(e.to()));
            case BodyContinued e -> phrasing.say(e, phrasing.name(e.body()), phrasing.after(e.purpose()));
            case BodyDissolved e ->
                phrasing.say(e, phrasing.name(e.body()))
                        + (e.successor() == null
                                ? ""
                                : phrasing.messages().say("succeededBy", phrasing.name(e.successor())));
        };
    }

    private String plan(SeatPlanAdopted plan) {
        return plan.seats().stream()
                .map(s -> phrasing.messages().say(s.kind())
                        + (s.onBehalfOf() == null
                                ? ""
                                : phrasing.messages().say("onBehalfOf", phrasing.name(s.onBehalfOf())))
                        + ": " + s.number())
                .collect(Collectors.joining("; "));
    }
}
