package se.klubba.record.disposing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@Command(namespace = "record", name = "DisposeOfWords", version = "1")
@Recordable(
        path = "/api/log/events/{entry}/dispose",
        sentBy = Senders.REGISTRARS,
        effect = "disposeOfWords",
        dated = false,
        meaning = "Dispose of the words of an entry in all its versions, also of one that was retracted. ground: the "
                + "legal ground.")
public record DisposeOfWords(long entry, Words ground, Occurrence at) implements Act {}
