package se.klubba.assignments;

import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Refusal;

/** What integrity refuses about assignments. */
public abstract sealed class AssignmentRefused extends Refusal {
    private AssignmentRefused(String code, String whatIsSo) {
        super(code, Kind.CONFLICT, whatIsSo);
    }

    public static final class AssignmentNotOpen extends AssignmentRefused {
        public AssignmentNotOpen(AssignmentId assignment, AssignmentEvent end) {
            super(
                    "assignment-not-open",
                    "assignment " + assignment + " was "
                            + (end instanceof AssignmentCompleted ? "completed" : "discharged") + day(end));
        }

        private static String day(AssignmentEvent end) {
            return end.at().happenedOn() == null ? "" : " on " + end.at().happenedOn();
        }
    }

    public static final class EndsBeforeItBegins extends AssignmentRefused {
        public EndsBeforeItBegins(AssignmentId assignment, EdtfDate given, EdtfDate end) {
            super("ends-before-it-begins", "assignment " + assignment + " was given on " + given + ", after " + end);
        }
    }
}
