package se.klubba.assignments.reporting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;

@Command(namespace = "assignments", name = "ReportOnAssignment", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/report",
        sentBy = Senders.MEMBERS,
        effect = "reportOnAssignment",
        hearsay = true,
        fact = AssignmentReported.class,
        meaning = "Report on it (återkoppla, redovisa). words are null where they are read from the source.")
public record ReportOnAssignment(
        AssignmentId assignment, Party by, @Nullable Words words, Occurrence at) implements Act {}
