package se.klubba.wording;

import java.util.Map;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.appointments.event.SeatEvent.*;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PrincipalId;

/** Sentences about seats. */
record OfSeats(Sentences sentences) {
    static final Map<MandateKind, String> KINDS = Map.of(
            MandateKind.REPRESENTATIVE, "representative (ledamot)",
            MandateKind.SUBSTITUTE, "substitute (ersättare)",
            MandateKind.CHAIR, "chair (ordförande)",
            MandateKind.SECRETARY, "secretary (sekreterare)");

    String say(SeatEvent event) {
        return switch (event) {
            case NominationsCalledFor e ->
                "Nominations called for to " + sentences.name(e.body()) + ", by " + sentences.name(e.by()) + ", from "
                        + sentences.names(e.from());
            case RepresentativeNominated e ->
                "Nominated (nominerad) to " + sentences.name(e.body()) + ": " + sentences.name(e.person())
                        + behalf(e.onBehalfOf());
            case NominationDeclined e ->
                "Nomination declined (tackat nej): " + sentences.name(e.person()) + ", " + sentences.name(e.body());
            case NominationTabled e ->
                "Nomination tabled (bordlagd): " + sentences.name(e.person()) + ", " + sentences.name(e.body())
                        + ", waits for: "
                        + sentences
                                .calendar()
                                .when(e.waitsFor(), e.at().happenedOn())
                                .label();
            case FillingDecided e ->
                "To be appointed (ska utses): " + KINDS.get(e.kind()) + " in " + sentences.name(e.body())
                        + behalf(e.onBehalfOf());
            case RepresentativeAppointed e ->
                "Appointed (utsedd) " + KINDS.get(e.kind()) + " in " + sentences.name(e.body()) + ": "
                        + sentences.name(e.person()) + behalf(e.onBehalfOf())
                        + Sentences.from(e.term().first());
            case MandateNoted e ->
                "Sits as " + KINDS.get(e.kind()) + " in " + sentences.name(e.body()) + ": "
                        + (e.person() == null ? "someone unknown" : sentences.name(e.person()))
                        + behalf(e.onBehalfOf());
            case MandateEnded e ->
                "Mandate ended in " + sentences.name(e.body()) + ": " + sentences.name(e.person()) + ", last day "
                        + (e.last() == null ? "not stated" : e.last());
        };
    }

    private String behalf(@org.jspecify.annotations.Nullable PrincipalId principal) {
        return principal == null ? "" : ", on behalf of " + sentences.name(principal);
    }
}
