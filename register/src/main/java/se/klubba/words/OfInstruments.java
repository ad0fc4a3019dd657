package se.klubba.words;

import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.instruments.event.InstrumentEvent.*;

/** Sentences about instruments. */
record OfInstruments(Sentences sentences) {
    String say(InstrumentEvent event) {
        return switch (event) {
            case InstrumentNoted e -> sentences.say(e, sentences.words(e.name()));
            case InstrumentDrafted e -> sentences.say(e, sentences.words(e.name()));
            case InstrumentSentForComment e -> sentences.say(e, sentences.name(e.instrument()), sentences.parties(e.to()));
            case CommentRecorded e ->
                sentences.say(e, sentences.name(e.instrument()), sentences.someone(e.by()), sentences.after(e.words()));
            case InstrumentAdopted e ->
                sentences.say(
                        e,
                        sentences.name(e.instrument()),
                        sentences.from(e.inForce().first()));
            case SignatureAwaited e -> sentences.say(e, sentences.name(e.instrument()), sentences.parties(e.by()));
            case InstrumentSigned e -> sentences.say(e, sentences.name(e.instrument()), sentences.someone(e.by()));
            case ApprovalAwaited e -> sentences.say(e, sentences.name(e.instrument()), sentences.someone(e.from()));
            case ApprovalRecorded e ->
                sentences.messages()
                        .say("fact.ApprovalRecorded." + e.outcome(), sentences.name(e.instrument()), sentences.someone(e.by()));
            case InstrumentExtended e -> sentences.say(e, sentences.name(e.instrument()), e.last());
            case InstrumentSuperseded e -> sentences.say(e, sentences.name(e.instrument()), sentences.name(e.by()));
            case InstrumentRepealed e -> sentences.say(e, sentences.name(e.instrument()), e.last());
        };
    }
}
