package se.klubba.words;

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
                sentences.say(e, sentences.someone(e.to()), due(e.due(), e.at()), sentences.after(e.task()));
            case ResponsibleNamed e -> sentences.say(e, sentences.name(e.person()), task(e.assignment()));
            case DueChanged e -> sentences.say(e, sentences.due(e.due(), e.at().happenedOn()), task(e.assignment()));
            case AssignmentReassigned e -> sentences.say(e, sentences.someone(e.to()), task(e.assignment()));
            case AssignmentReported e ->
                sentences.say(e, sentences.someone(e.by()), sentences.after(e.words()), task(e.assignment()));
            case AssignmentContinued e ->
                sentences.say(e, e.due() == null ? "" : due(e.due(), e.at()), task(e.assignment()));
            case AssignmentCompleted e -> sentences.say(e, task(e.assignment()));
            case AssignmentDischarged e -> sentences.say(e, task(e.assignment()));
        };
    }

    private String due(Due due, Occurrence at) {
        return due instanceof Due.NotStated ? "" : sentences.messages().say("due", sentences.due(due, at.happenedOn()));
    }

    /** Mostly it is said by a place in a document, and has no name. */
    private String task(AssignmentId assignment) {
        var what = sentences.named(assignment);
        return what == null ? "" : " – " + what;
    }
}
