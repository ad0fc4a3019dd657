package se.klubba.words;

import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.appointments.event.SeatEvent.*;
import se.klubba.kernel.PrincipalId;

/** Sentences about seats. */
record OfSeats(Sentences sentences) {
    String say(SeatEvent event) {
        return switch (event) {
            case NominationsCalledFor e ->
                sentences.say(e, sentences.name(e.body()), sentences.someone(e.by()), sentences.parties(e.from()));
            case RepresentativeNominated e ->
                sentences.say(e, sentences.name(e.body()), sentences.name(e.person()), behalf(e.onBehalfOf()));
            case NominationDeclined e -> sentences.say(e, sentences.name(e.body()), sentences.name(e.person()));
            case NominationTabled e ->
                sentences.say(e, sentences.name(e.body()), sentences.name(e.person()), sentences.waitsFor(e.waitsFor()));
            case FillingDecided e ->
                sentences.say(e, sentences.name(e.body()), sentences.messages().say(e.kind()), behalf(e.onBehalfOf()));
            case RepresentativeAppointed e ->
                sentences.say(
                        e,
                        sentences.name(e.body()),
                        sentences.messages().say(e.kind()),
                        sentences.name(e.person()),
                        behalf(e.onBehalfOf()),
                        sentences.from(e.term().first()));
            case MandateNoted e ->
                sentences.say(
                        e,
                        sentences.name(e.body()),
                        sentences.messages().say(e.kind()),
                        e.person() == null ? sentences.messages().say("someoneUnknown") : sentences.name(e.person()),
                        behalf(e.onBehalfOf()));
            case MandateEnded e -> sentences.say(e, sentences.name(e.body()), sentences.name(e.person()), e.last());
        };
    }

    private String behalf(@Nullable PrincipalId principal) {
        return principal == null ? "" : sentences.messages().say("onBehalfOf", sentences.name(principal));
    }
}
