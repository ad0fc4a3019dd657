package se.klubba.matters.referring;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;

@Command(namespace = "matters", name = "DeclareOutsideRemit", version = "1")
@Recordable(
        path = "/api/matters/{matter}/outside-remit",
        sentBy = Senders.OFFICERS,
        effect = "declareOutsideRemit",
        fact = DeclaredOutsideRemit.class,
        meaning = "Say that a matter is not a question for this body; leftTo decide for themselves.")
public record DeclareOutsideRemit(MatterId matter, List<Party> leftTo, Occurrence at) implements Act {}
