package se.klubba.words;

import java.util.stream.Collectors;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.*;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.meetings.event.OccasionEvent.*;

/** Sentences about meetings and occasions. */
record OfMeetings(Sentences sentences) {
    String say(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> sentences.say(e, sentences.name(e.body()), e.on());
            case MeetingNoted e -> sentences.say(e, sentences.name(e.body()), e.on());
            case MeetingRescheduled e -> sentences.say(e, sentences.bodyOf(e.meeting()), e.to());
            case MeetingCancelled e -> sentences.say(e, sentences.name(e.meeting()));
            case ItemPlacedOnAgenda e -> sentences.say(e, e.item(), sentences.after(e.title()));
            case ItemRemovedFromAgenda e -> sentences.say(e, e.item());
            case MeetingOpened e -> sentences.say(e, sentences.name(e.meeting()));
            case AttendanceRecorded e -> sentences.say(e, e.present().size());
            case RecusalDeclared e -> sentences.say(e, e.item(), sentences.name(e.person()));
            case AgendaApproved e -> sentences.say(e);
            case MeetingClosed e -> sentences.say(e, sentences.name(e.meeting()));
            case MinutesApproved e -> sentences.say(e, sentences.names(e.verifiers()));
        };
    }

    String say(OccasionEvent event) {
        return switch (event) {
            case OccasionProposed e -> sentences.say(e, sentences.name(e.occasion()), days(e));
            case OccasionScheduled e -> sentences.say(e, sentences.name(e.occasion()), e.on());
            case OccasionDateWithdrawn e -> sentences.say(e, sentences.name(e.occasion()), e.day());
            case OccasionCancelled e -> sentences.say(e, sentences.name(e.occasion()));
        };
    }

    private String days(OccasionProposed e) {
        return e.days().isEmpty()
                ? ""
                : ", "
                        + e.days().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(
                                        " " + sentences.messages().say("or") + " "));
    }
}
