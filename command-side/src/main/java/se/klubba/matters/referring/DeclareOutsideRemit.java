package se.klubba.matters.referring;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;

/** Say that a matter is not a question for this body; {@code leftTo} decide for themselves. */
@Command(namespace = "matters", name = "DeclareOutsideRemit", version = "1")
@Recordable(
        path = "/api/matters/{matter}/outside-remit",
        effect = "declareOutsideRemit",
        fact = DeclaredOutsideRemit.class)
public record DeclareOutsideRemit(MatterId matter, List<Party> leftTo, Occurrence at) implements Act {}
