package se.klubba.wording;

import java.util.stream.Collectors;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.bodies.event.BodyEvent.*;

/** Sentences about bodies. */
record OfBodies(Sentences sentences) {
    String say(BodyEvent event) {
        return switch (event) {
            case BodyEstablished e -> "Established (inrättat): " + sentences.name(e.body());
            case BodyNoted e -> "Exists: " + sentences.name(e.body());
            case BodyRenamed e -> "Renamed" + Sentences.words(e.name());
            case SeatPlanAdopted e -> "Seat plan adopted for " + sentences.name(e.body()) + ": " + plan(e);
            case QuorumAdopted e ->
                "Quorum (beslutsför) of " + sentences.name(e.body()) + ": at least " + e.present() + " members present";
            case BodiesRelated e ->
                sentences.name(e.body()) + " " + relation(e.relation()) + " " + sentences.name(e.to());
            case SeatsLinked e ->
                "A seat in " + sentences.name(e.from()) + " entitles to a nomination in " + sentences.name(e.to());
            case BodyContinued e -> "Goes on (fortsätter): " + sentences.name(e.body()) + Sentences.words(e.purpose());
            case BodyDissolved e ->
                "Dissolved (upphört): " + sentences.name(e.body())
                        + (e.successor() == null ? "" : ", succeeded by " + sentences.name(e.successor()));
        };
    }

    private String plan(SeatPlanAdopted plan) {
        return plan.seats().stream()
                .map(s -> s.number() + " " + OfSeats.KINDS.get(s.kind())
                        + (s.onBehalfOf() == null ? "" : " for " + sentences.name(s.onBehalfOf())))
                .collect(Collectors.joining(", "));
    }

    private static String relation(BodyRelation relation) {
        return switch (relation) {
            case PART_OF -> "is part of";
            case STEERS -> "steers";
            case PREPARES_FOR -> "prepares (bereder) for";
        };
    }
}
