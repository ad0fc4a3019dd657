package se.klubba.assignments.giving;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;

@Command(namespace = "assignments", name = "GiveAssignment", version = "1")
@Recordable(
        path = "/api/assignments",
        sentBy = Senders.OFFICERS,
        creates = "assignment",
        effect = "giveAssignment",
        hearsay = true,
        fact = AssignmentGiven.class,
        meaning = "Ask somebody to do something (uppdrag). by is null where it is not told who asks, task where it is "
                + "read from the source.")
public record GiveAssignment(
        AssignmentId assignment,
        List<MatterId> matters,
        @Nullable BodyId by,
        Party to,
        Due due,
        @Nullable Words task,
        Occurrence at)
        implements AboutMatters {
    @Override
    public GiveAssignment about(List<MatterId> matters) {
        return new GiveAssignment(assignment, matters, by, to, due, task, at);
    }
}
