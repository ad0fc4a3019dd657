package se.klubba.matters.noting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.matters.event.MatterEvent.LetterReceived;

@Command(namespace = "matters", name = "ReceiveLetter", version = "1")
@Recordable(
        path = "/api/matters/{matter}/letters",
        sentBy = Senders.OFFICERS,
        effect = "receiveLetter",
        hearsay = true,
        fact = LetterReceived.class,
        meaning = "Somebody received a letter (skrivelse).")
public record ReceiveLetter(
        MatterId matter, @Meaning("Who wrote it") Party from, Party by, Occurrence at) implements Act {}
