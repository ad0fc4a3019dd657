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
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;

/** {@code how}: in which words. */
@Command(namespace = "matters", name = "BringIntoEffect", version = "1")
@Recordable(
        path = "/api/decisions/{decision}/effect",
        sentBy = Senders.OFFICERS,
        effect = "bringIntoEffect",
        fact = DecisionTookEffect.class,
        meaning = "Say that a decision takes effect: its condition is met, it was taken a second time, or what it "
                + "waited for has come.")
public record BringIntoEffect(
        DecisionId decision,
        List<MatterId> matters,
        @Nullable Words how,
        Occurrence at) implements AboutMatters {
    @Override
    public BringIntoEffect about(List<MatterId> matters) {
        return new BringIntoEffect(decision, matters, how, at);
    }
}
