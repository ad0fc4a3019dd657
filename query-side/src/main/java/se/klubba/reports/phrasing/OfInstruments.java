package se.klubba.reports.phrasing;

import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.instruments.event.InstrumentEvent.*;

/** Sentences about instruments. */
record OfInstruments(Phrasing phrasing) {
    String say(InstrumentEvent event) {
        return switch (event) {
            case InstrumentNoted e -> phrasing.say(e, phrasing.words(e.name()));
            case InstrumentDrafted e -> phrasing.say(e, phrasing.words(e.name()));
            case InstrumentSentForComment e -> phrasing.say(e, phrasing.name(e.instrument()), phrasing.parties(e.to()));
            case CommentRecorded e ->
                phrasing.say(e, phrasing.name(e.instrument()), phrasing.someone(e.by()), phrasing.after(e.words()));
            case InstrumentAdopted e ->
                phrasing.say(
                        e,
                        phrasing.name(e.instrument()),
                        phrasing.from(e.inForce().first()));
            case SignatureAwaited e -> phrasing.say(e, phrasing.name(e.instrument()), phrasing.parties(e.by()));
            case InstrumentSigned e -> phrasing.say(e, phrasing.name(e.instrument()), phrasing.someone(e.by()));
            case ApprovalAwaited e -> phrasing.say(e, phrasing.name(e.instrument()), phrasing.someone(e.from()));
            case ApprovalRecorded e ->
                phrasing.messages()
                        .say("ApprovalOutcome." + e.outcome(), phrasing.name(e.instrument()), phrasing.someone(e.by()));
            case InstrumentExtended e -> phrasing.say(e, phrasing.name(e.instrument()), e.last());
            case InstrumentSuperseded e -> phrasing.say(e, phrasing.name(e.instrument()), phrasing.name(e.by()));
            case InstrumentRepealed e -> phrasing.say(e, phrasing.name(e.instrument()), e.last());
        };
    }
}
