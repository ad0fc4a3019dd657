package se.klubba.assignments;

import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.assignments.AssignmentRefused.AssignmentNotOpen;
import se.klubba.assignments.AssignmentRefused.EndsBeforeItBegins;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.Body;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Party;

/** What rules about one assignment ask of the facts. Reads under {@code assignment=ID}. */
public record Assignment(AssignmentId assignment, Facts facts) {
    public static Assignment of(AssignmentId assignment, Facts facts) {
        return new Assignment(assignment, facts);
    }

    /** Procedure for giving something to somebody: a body that is dissolved does nothing more. */
    public static Procedure givenTo(Party to, Procedure procedure, Act act, Facts facts) {
        return to instanceof Party.OfBody(var body) ? Body.of(body, facts).stands(procedure, act.at()) : procedure;
    }

    /**
     * It was not ended by that day; null asks for ever.
     *
     * @throws AssignmentNotOpen saying how it was ended
     */
    public Assignment mustBeOpen(@Nullable EdtfDate on) {
        facts.before(on, assignment.key(), AssignmentEvent.class)
                .filter(e -> e instanceof AssignmentCompleted || e instanceof AssignmentDischarged)
                .findFirst()
                .ifPresent(end -> {
                    throw new AssignmentNotOpen(assignment, end);
                });
        return this;
    }

    /**
     * It can be ended on that day: it has no other end, and was not given later.
     *
     * @throws AssignmentNotOpen also when its other end lies later
     */
    public Assignment mustBeEndable(@Nullable EdtfDate on) {
        mustBeOpen(null);
        var given = facts.about(assignment.key(), AssignmentGiven.class)
                .findFirst()
                .map(e -> e.at().happenedOn())
                .orElse(null);
        if (on != null
                && given != null
                && given.earliest() != null
                && on.latest().isBefore(given.earliest())) {
            throw new EndsBeforeItBegins(assignment, given, on);
        }
        return this;
    }
}
