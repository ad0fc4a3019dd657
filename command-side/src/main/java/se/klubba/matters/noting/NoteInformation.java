package se.klubba.matters.noting;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.NoteKind;

@Command(namespace = "matters", name = "NoteInformation", version = "1")
@Recordable(
        path = "/api/information",
        sentBy = Senders.OFFICERS,
        effect = "noteInformation",
        fact = InformationNoted.class,
        meaning = "Take note of what was told.")
public record NoteInformation(
        List<MatterId> matters,
        @Nullable Words words,
        @Nullable NoteKind kind,
        Occurrence at) implements AboutMatters {
    @Override
    public NoteInformation about(List<MatterId> matters) {
        return new NoteInformation(matters, words, kind, at);
    }
}
