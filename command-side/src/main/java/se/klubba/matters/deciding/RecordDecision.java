package se.klubba.matters.deciding;

import java.util.HashSet;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;

/** @param matters those that the item takes up according to the agenda where it is empty */
@Command(namespace = "matters", name = "RecordDecision", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items/{item}/decision",
        sentBy = Senders.OFFICERS,
        effect = "recordDecision",
        meaning = "What a meeting decided on an item, all of it at once: recorded as a whole or not at all.")
public record RecordDecision(
        MeetingId meeting, ItemNumber item, List<MatterId> matters, List<Clause> clauses, Occurrence at)
        implements Act {
    public RecordDecision {
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a decision has at least one clause");
        }
        var labels = new HashSet<String>();
        for (var clause : clauses) {
            if (!labels.add(clause.label())) {
                throw new IllegalArgumentException("two clauses have the label " + clause.label());
            }
        }
    }
}
