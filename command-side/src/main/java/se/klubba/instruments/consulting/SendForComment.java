package se.klubba.instruments.consulting;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSentForComment;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

@Command(namespace = "instruments", name = "SendForComment", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/send-for-comment",
        sentBy = Senders.OFFICERS,
        effect = "sendForComment",
        hearsay = true,
        fact = InstrumentSentForComment.class,
        meaning = "Send it for comment (remiss).")
public record SendForComment(InstrumentId instrument, List<Party> to, Occurrence at) implements Act {}
