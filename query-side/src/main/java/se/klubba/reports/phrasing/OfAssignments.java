package se.klubba.reports.phrasing;

import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.*;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Occurrence;

/** Sentences about assignments. */
record OfAssignments(Phrasing phrasing) {
    String say(AssignmentEvent event) {
        return switch (event) {
            case AssignmentGiven e ->
                phrasing.say(e, phrasing.someone(e.to()), due(e.due(), e.at()), phrasing.after(e.task()));
            case ResponsibleNamed e -> phrasing.say(e, phrasing.name(e.person()), task(e.assignment()));
            case DueChanged e -> phrasing.say(e, phrasing.due(e.due(), e.at().happenedOn()), task(e.assignment()));
            case AssignmentReassigned e -> phrasing.say(e, phrasing.someone(e.to()), task(e.assignment()));
            case AssignmentReported e ->
                phrasing.say(e, phrasing.someone(e.by()), phrasing.after(e.words()), task(e.assignment()));
            case AssignmentContinued e ->
                phrasing.say(e, e.due() == null ? "" : due(e.due(), e.at()), task(e.assignment()));
            case AssignmentCompleted e -> phrasing.say(e, task(e.assignment()));
            case AssignmentDischarged e -> phrasing.say(e, task(e.assignment()));
        };
    }

    private String due(Due due, Occurrence at) {
        return due instanceof Due.NotStated ? "" : phrasing.messages().say("due", phrasing.due(due, at.happenedOn()));
    }

    /** Mostly it is said by a place in a document, and has no name. */
    private String task(AssignmentId assignment) {
        var what = phrasing.named(assignment);
        return what == null ? "" : " – " + what;
    }
}
