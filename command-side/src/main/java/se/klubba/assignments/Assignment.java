package se.klubba.assignments;

import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.assignments.AssignmentRefused.AssignmentNotOpen;
import se.klubba.assignments.AssignmentRefused.EndsBeforeItBegins;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.EdtfDate;

/** What rules about one assignment ask of the facts. Reads under {@code assignment=ID}. */
public record Assignment(AssignmentId assignment, Facts facts) {
    public static Assignment of(AssignmentId assignment, Facts facts) {
        return new Assignment(assignment, facts);
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
