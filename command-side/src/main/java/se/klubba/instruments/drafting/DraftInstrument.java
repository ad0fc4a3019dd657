package se.klubba.instruments.drafting;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@Command(namespace = "instruments", name = "DraftInstrument", version = "1")
@Recordable(
        path = "/api/instruments",
        sentBy = Senders.OFFICERS,
        creates = "instrument",
        effect = "draftInstrument",
        hearsay = true,
        fact = InstrumentDrafted.class,
        meaning = "Put a draft of an instrument on record.")
public record DraftInstrument(
        InstrumentId instrument,
        Words name,
        InstrumentKind kind,
        List<MatterId> matters,
        @Nullable DocumentId document,
        Occurrence at)
        implements AboutMatters {
    @Override
    public DraftInstrument about(List<MatterId> matters) {
        return new DraftInstrument(instrument, name, kind, matters, document, at);
    }
}
