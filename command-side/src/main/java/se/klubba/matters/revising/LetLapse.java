package se.klubba.matters.revising;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;

/** {@code how}: in which words. */
@Command(namespace = "matters", name = "LetLapse", version = "1")
@Recordable(
        path = "/api/decisions/{decision}/lapse",
        sentBy = Senders.OFFICERS,
        effect = "letLapse",
        fact = DecisionLapsed.class,
        meaning = "Say that what a decision was subject to will not come, so that it has no effect.")
public record LetLapse(
        DecisionId decision,
        List<MatterId> matters,
        @Nullable Words how,
        Occurrence at) implements AboutMatters {
    @Override
    public LetLapse about(List<MatterId> matters) {
        return new LetLapse(decision, matters, how, at);
    }
}
