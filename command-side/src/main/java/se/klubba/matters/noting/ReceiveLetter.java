package se.klubba.matters.noting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.matters.event.MatterEvent.LetterReceived;

/** Somebody received a letter (skrivelse). */
@Command(namespace = "matters", name = "ReceiveLetter", version = "1")
@Recordable(
        path = "/api/matters/{matter}/letters",
        effect = "receiveLetter",
        hearsay = true,
        fact = LetterReceived.class)
public record ReceiveLetter(MatterId matter, Party from, Party by, Occurrence at) implements Act {}
