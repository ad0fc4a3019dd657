package se.klubba.matters.noting;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.StatementRecorded;

@Command(namespace = "matters", name = "RecordStatement", version = "1")
@Recordable(
        path = "/api/statements",
        sentBy = Senders.OFFICERS,
        effect = "recordStatement",
        hearsay = true,
        fact = StatementRecorded.class,
        meaning = "Somebody said this, or had it read out. words are null where they are read from the source.")
public record RecordStatement(
        List<MatterId> matters, Party by, @Nullable Words words, Occurrence at) implements AboutMatters {
    @Override
    public RecordStatement about(List<MatterId> matters) {
        return new RecordStatement(matters, by, words, at);
    }
}
