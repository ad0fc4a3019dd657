package se.klubba.assignments.event;

import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.Due;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;

/** Facts about what was asked of whom, and what came of it. Stored for ever: add a version, never edit one. */
@About(AssignmentId.class)
public sealed interface AssignmentEvent extends KlubbaEvent {
    /** The one that it is about. */
    AssignmentId assignment();

    /** {@code task} is null where it is read from the source. */
    @Event(namespace = "assignments", name = "AssignmentGiven", version = "1")
    record AssignmentGiven(
            @Creates AssignmentId assignment,
            List<MatterId> matters,
            @Nullable BodyId by,
            Party to,
            Due due,
            @Called @Nullable Words task,
            Occurrence at)
            implements AssignmentEvent {}

    @Event(namespace = "assignments", name = "ResponsibleNamed", version = "1")
    record ResponsibleNamed(AssignmentId assignment, PersonId person, Occurrence at) implements AssignmentEvent {}

    @Event(namespace = "assignments", name = "DueChanged", version = "1")
    record DueChanged(AssignmentId assignment, Due due, Occurrence at) implements AssignmentEvent {}

    @Event(namespace = "assignments", name = "AssignmentReassigned", version = "1")
    record AssignmentReassigned(AssignmentId assignment, Party to, Occurrence at) implements AssignmentEvent {}

    /** Återkopplat or redovisat; it stays open. */
    @Event(namespace = "assignments", name = "AssignmentReported", version = "1")
    record AssignmentReported(
            AssignmentId assignment, Party by, @Nullable Words words, Occurrence at) implements AssignmentEvent {}

    /** Decided that it goes on; {@code due} is null where none is said. */
    @Event(namespace = "assignments", name = "AssignmentContinued", version = "1")
    record AssignmentContinued(
            AssignmentId assignment, @Nullable Due due, Occurrence at) implements AssignmentEvent {}

    @Event(namespace = "assignments", name = "AssignmentCompleted", version = "1")
    record AssignmentCompleted(AssignmentId assignment, Occurrence at) implements AssignmentEvent {}

    /** Ended without having been done. */
    @Event(namespace = "assignments", name = "AssignmentDischarged", version = "1")
    record AssignmentDischarged(AssignmentId assignment, Occurrence at) implements AssignmentEvent {}
}
