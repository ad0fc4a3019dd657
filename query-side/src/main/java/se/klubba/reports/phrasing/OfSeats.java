package se.klubba.reports.phrasing;

import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.appointments.event.SeatEvent.*;
import se.klubba.kernel.PrincipalId;

/** Sentences about seats. */
record OfSeats(Phrasing phrasing) {
    String say(SeatEvent event) {
        return switch (event) {
            case NominationsCalledFor e ->
                phrasing.say(e, phrasing.name(e.body()), phrasing.someone(e.by()), phrasing.parties(e.from()));
            case RepresentativeNominated e ->
                phrasing.say(e, phrasing.name(e.body()), phrasing.name(e.person()), behalf(e.onBehalfOf()));
            case NominationDeclined e -> phrasing.say(e, phrasing.name(e.body()), phrasing.name(e.person()));
            case NominationTabled e ->
                phrasing.say(e, phrasing.name(e.body()), phrasing.name(e.person()), phrasing.waitsFor(e.waitsFor()));
            case FillingDecided e ->
                phrasing.say(e, phrasing.name(e.body()), phrasing.messages().say(e.kind()), behalf(e.onBehalfOf()));
            case RepresentativeAppointed e ->
                phrasing.say(
                        e,
                        phrasing.name(e.body()),
                        phrasing.messages().say(e.kind()),
                        phrasing.name(e.person()),
                        behalf(e.onBehalfOf()),
                        phrasing.from(e.term().first()));
            case MandateNoted e ->
                phrasing.say(
                        e,
                        phrasing.name(e.body()),
                        phrasing.messages().say(e.kind()),
                        e.person() == null ? phrasing.messages().say("someoneUnknown") : phrasing.name(e.person()),
                        behalf(e.onBehalfOf()));
            case MandateEnded e -> phrasing.say(e, phrasing.name(e.body()), phrasing.name(e.person()), e.last());
        };
    }

    private String behalf(@Nullable PrincipalId principal) {
        return principal == null ? "" : phrasing.messages().say("onBehalfOf", phrasing.name(principal));
    }
}
