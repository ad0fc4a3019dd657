package se.klubba.wording;

import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.instruments.event.InstrumentEvent.*;

/** Sentences about instruments. */
record OfInstruments(Sentences sentences) {
    String say(InstrumentEvent event) {
        return switch (event) {
            case InstrumentNoted e -> "Exists: " + sentences.name(e.instrument());
            case InstrumentDrafted e -> "Drafted (utkast): " + sentences.name(e.instrument());
            case InstrumentSentForComment e ->
                "Sent for comment (remiss) to " + sentences.names(e.to()) + ": " + sentences.name(e.instrument());
            case CommentRecorded e -> "Comment (synpunkt) by " + sentences.name(e.by()) + Sentences.words(e.words());
            case InstrumentAdopted e ->
                "Adopted (fastställt): " + sentences.name(e.instrument())
                        + Sentences.from(e.inForce().first());
            case SignatureAwaited e ->
                "Awaits the signature (undertecknande) of " + sentences.names(e.by()) + ": "
                        + sentences.name(e.instrument());
            case InstrumentSigned e ->
                "Signed (undertecknat) by " + sentences.name(e.by()) + ": " + sentences.name(e.instrument());
            case ApprovalAwaited e ->
                "Awaits approval from " + sentences.name(e.from()) + ": " + sentences.name(e.instrument());
            case ApprovalRecorded e ->
                (e.outcome() == ApprovalOutcome.APPROVED ? "Approved (godkänt) by " : "Refused by ")
                        + sentences.name(e.by()) + ": " + sentences.name(e.instrument());
            case InstrumentExtended e ->
                "Extended (förlängt) until " + e.last() + ": " + sentences.name(e.instrument());
            case InstrumentSuperseded e ->
                "Superseded (ersatt) by " + sentences.name(e.by()) + ": " + sentences.name(e.instrument());
            case InstrumentRepealed e ->
                "Repealed (upphävt), last day " + e.last() + ": " + sentences.name(e.instrument());
        };
    }
}
