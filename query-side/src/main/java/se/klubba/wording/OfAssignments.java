package se.klubba.wording;

import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.*;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Occurrence;

/** Sentences about assignments. */
record OfAssignments(Sentences sentences) {
    String say(AssignmentEvent event) {
        return switch (event) {
            case AssignmentGiven e ->
                "Assignment (uppdrag) given to " + sentences.name(e.to()) + due(e.due(), e.at())
                        + Sentences.words(e.task());
            case ResponsibleNamed e -> "Responsible (ansvarig): " + sentences.name(e.person()) + task(e.assignment());
            case DueChanged e -> "Due date changed" + due(e.due(), e.at()) + task(e.assignment());
            case AssignmentReassigned e -> "Handed on to " + sentences.name(e.to()) + task(e.assignment());
            case AssignmentReported e ->
                "Reported (återkopplat) by " + sentences.name(e.by()) + Sentences.words(e.words())
                        + task(e.assignment());
            case AssignmentContinued e ->
                "Goes on (fortsätter)" + (e.due() == null ? "" : due(e.due(), e.at())) + task(e.assignment());
            case AssignmentCompleted e -> "Completed (slutfört)" + task(e.assignment());
            case AssignmentDischarged e -> "Discharged without having been done (avfört)" + task(e.assignment());
        };
    }

    private String due(Due due, Occurrence at) {
        return due instanceof Due.NotStated
                ? ""
                : ", due " + sentences.calendar().when(due, at.happenedOn()).label();
    }

    private String task(AssignmentId assignment) {
        var what = sentences.named(assignment);
        return what == null ? "" : " – " + what;
    }
}
