package se.klubba.matters.deciding;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionWay;
import se.klubba.matters.event.MatterEvent.SubjectTo;

/**
 * Or one clause of a meeting: the part of a decision that is judged alike whether its effects come with it ({@link RecordDecision}) or
 * follow as acts of their own, so that each can be found fault with in its own place (record files).
 *
 * @param meeting null where none is told at which it was decided; the basis names the body then, as far as that is told
 * @param item null where the decision is told of another day
 */
@Command(namespace = "matters", name = "RecordClause", version = "1")
@Recordable(
        path = "/api/decisions",
        sentBy = Senders.OFFICERS,
        creates = "decision",
        effect = "recordClause",
        verb = false,
        fact = DecisionRecorded.class,
        meaning = "Record a decision by itself: one that was taken outside meetings, by circulation or by delegation.")
public record RecordClause(
        DecisionId decision,
        @Nullable MeetingId meeting,
        @Nullable ItemNumber item,
        List<MatterId> matters,
        @Nullable Words words,
        @Nullable DecisionWay way,
        @Nullable Party delegate,
        @Nullable SubjectTo subject,
        Occurrence at)
        implements Act {
    public RecordClause {
        if (delegate != null && way != DecisionWay.DELEGATION) {
            throw new IllegalArgumentException("who decided for the body is told of what was decided by delegation");
        }
        if (way != null && meeting != null) {
            throw new IllegalArgumentException(
                    "what was decided at a meeting was decided neither by circulation nor by delegation");
        }
        matters = matters == null ? List.of() : List.copyOf(matters);
    }
}
