package se.klubba.assignments;

import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Refusal;

/** What integrity refuses about assignments. */
public abstract sealed class AssignmentRefused extends Refusal {
    private AssignmentRefused(String whatIsSo) {
        super(whatIsSo);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    public static final class AssignmentNotOpen extends AssignmentRefused {
        public AssignmentNotOpen(AssignmentId assignment, AssignmentEvent end) {
            super("assignment " + assignment + " was "
                    + (end instanceof AssignmentCompleted ? "completed" : "discharged") + day(end));
        }

        private static String day(AssignmentEvent end) {
            return end.at().happenedOn() == null ? "" : " on " + end.at().happenedOn();
        }

        @Override
        public String code() {
            return "assignment-not-open";
        }
    }

    public static final class EndsBeforeItBegins extends AssignmentRefused {
        public EndsBeforeItBegins(AssignmentId assignment, EdtfDate given, EdtfDate end) {
            super("assignment " + assignment + " was given on " + given + ", after " + end);
        }

        @Override
        public String code() {
            return "ends-before-it-begins";
        }
    }
}
