package se.klubba.words;

import java.util.stream.Collectors;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.bodies.event.BodyEvent.*;

/** Sentences about bodies. */
record OfBodies(Sentences sentences) {
    String say(BodyEvent event) {
        return switch (event) {
            case BodyEstablished e -> sentences.say(e, sentences.words(e.name()));
            case BodyNoted e -> sentences.say(e, sentences.words(e.name()));
            case BodyRenamed e -> sentences.say(e, sentences.words(e.name()));
            case SeatPlanAdopted e -> sentences.say(e, sentences.name(e.body()), plan(e));
            case QuorumAdopted e -> sentences.say(e, sentences.name(e.body()), e.present());
            case BodiesRelated e ->
                sentences.messages().say("fact.BodiesRelated." + e.relation(), sentences.name(e.body()), sentences.name(e.to()));
            case SeatsLinked e -> sentences.say(e, sentences.name(e.from()), sentences.name(e.to()));
            case BodyContinued e -> sentences.say(e, sentences.name(e.body()), sentences.after(e.purpose()));
            case BodyDissolved e ->
                sentences.say(e, sentences.name(e.body()))
                        + (e.successor() == null
                                ? ""
                                : sentences.messages().say("succeededBy", sentences.name(e.successor())));
        };
    }

    private String plan(SeatPlanAdopted plan) {
        return plan.seats().stream()
                .map(s -> sentences.messages().say(s.kind())
                        + (s.onBehalfOf() == null
                                ? ""
                                : sentences.messages().say("onBehalfOf", sentences.name(s.onBehalfOf())))
                        + ": " + s.number())
                .collect(Collectors.joining("; "));
    }
}
