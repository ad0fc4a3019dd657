package se.klubba.openassignments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.When;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Mark;

/**
 * Where an assignment stands after everything that has happened to it, while its facts are gone through in order. It keeps where they
 * are, and not what they say, so that one for each assignment of a large log can be held.
 */
public final class AssignmentState {
    private @Nullable Mark given;
    private @Nullable Party recipient;
    private @Nullable Due due;
    private @Nullable Mark dueSaid;
    private @Nullable PersonId responsible;
    private Status status = Status.OPEN;
    private @Nullable Mark ended;
    private final List<Mark> reports = new ArrayList<>();

    /** The next fact about it; others say nothing. An imprecise day may put the giving after what followed on it. */
    public void next(Fact fact) {
        switch (fact.event()) {
            case AssignmentGiven e when given == null -> given(e, fact);
            case ResponsibleNamed e -> responsible = e.person();
            case AssignmentReassigned e -> recipient = e.to();
            case DueChanged e -> due(e.due(), fact);
            case AssignmentReported _ -> reports.add(Mark.of(fact));
            case AssignmentContinued e -> {
                reports.add(Mark.of(fact));
                if (e.due() != null) {
                    due(e.due(), fact);
                }
                status = Status.OPEN;
                ended = null;
            }
            case AssignmentCompleted _ -> end(Status.DONE, fact);
            case AssignmentDischarged _ -> end(Status.DISCHARGED, fact);
            default -> {}
        }
    }

    private void given(AssignmentGiven event, Fact fact) {
        given = Mark.of(fact);
        if (recipient == null) {
            recipient = event.to();
        }
        if (due == null) {
            due(event.due(), fact);
        }
    }

    private void due(Due said, Fact by) {
        due = said;
        dueSaid = Mark.of(by);
    }

    private void end(Status how, Fact by) {
        status = how;
        ended = Mark.of(by);
    }

    /** Null where nothing says that it was given. */
    public @Nullable Mark given() {
        return given;
    }

    /** Who has it now. */
    public Party recipient() {
        return recipient == null ? new Party.NotStated() : recipient;
    }

    /** As it was last said. */
    public Due due() {
        return due == null ? new Due.NotStated() : due;
    }

    /** What said when it is due: its giving, or what changed that; null where it was not given. */
    public @Nullable Mark dueSaid() {
        return dueSaid;
    }

    /** When it comes up: of one that comes again, after it was last reported on. */
    public When when(Calendar calendar) {
        return comesAgain() ? calendar.again(due(), since()) : calendar.when(due(), since());
    }

    /** It comes again, and was reported on. */
    boolean comesAgain() {
        return due().recurs() && !reports.isEmpty();
    }

    /** From when it is counted: from the day that it was said, or last reported on where it comes again; null where that is not known. */
    @Nullable
    EdtfDate since() {
        if (comesAgain()) {
            return reports.getLast().on();
        }
        return dueSaid == null ? null : dueSaid.on();
    }

    public @Nullable PersonId responsible() {
        return responsible;
    }

    public Status status() {
        return status;
    }

    /** What ended it; null while it is open. */
    public @Nullable Mark ended() {
        return ended;
    }

    /** What has been heard of it while it was open: reports, and decisions that it goes on. */
    public List<Mark> reports() {
        return Collections.unmodifiableList(reports);
    }
}
