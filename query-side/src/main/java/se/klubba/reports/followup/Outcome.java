package se.klubba.reports.followup;

import se.klubba.calendar.When;
import se.klubba.openassignments.AssignmentState;
import se.klubba.reports.Question;

/** What has become of an assignment by the day of the report. */
enum Outcome {
    /** Done on the last day that it was due, or before it. */
    IN_TIME,
    /** Done after that day. */
    LATE,
    /** Done, where no day was said, or the day on which it was done is not known well enough. */
    DONE,
    DISCHARGED,
    /** Open, and the day is over. */
    OVERDUE,
    /** Open, and no day is over. */
    PENDING;

    static Outcome of(AssignmentState state, When due, Question question) {
        return switch (state.status()) {
            case OPEN -> due.overdue(question.day()) ? OVERDUE : PENDING;
            case DISCHARGED -> DISCHARGED;
            case DONE -> done(state, due);
        };
    }

    private static Outcome done(AssignmentState state, When due) {
        var ended = state.ended();
        var on = ended == null ? null : ended.on();
        if (on == null || due.last() == null) {
            return DONE;
        }
        if (on.surelyBy(due.last())) {
            return IN_TIME;
        }
        return on.maybeBy(due.last()) ? DONE : LATE;
    }

    boolean open() {
        return this == OVERDUE || this == PENDING;
    }

    boolean done() {
        return this == IN_TIME || this == LATE || this == DONE;
    }
}
