package se.klubba.reports.phrasing;

import java.util.stream.Collectors;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.*;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.meetings.event.OccasionEvent.*;

/** Sentences about meetings and occasions. */
record OfMeetings(Phrasing phrasing) {
    String say(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> phrasing.say(e, phrasing.name(e.body()), e.on());
            case MeetingNoted e -> phrasing.say(e, phrasing.name(e.body()), e.on());
            case MeetingRescheduled e -> phrasing.say(e, phrasing.bodyOf(e.meeting()), e.to());
            case MeetingCancelled e -> phrasing.say(e, phrasing.name(e.meeting()));
            case ItemPlacedOnAgenda e -> phrasing.say(e, e.item(), phrasing.after(e.title()));
            case ItemRemovedFromAgenda e -> phrasing.say(e, e.item());
            case MeetingOpened e -> phrasing.say(e, phrasing.name(e.meeting()));
            case AttendanceRecorded e -> phrasing.say(e, e.present().size());
            case RecusalDeclared e -> phrasing.say(e, e.item(), phrasing.name(e.person()));
            case AgendaApproved e -> phrasing.say(e);
            case MeetingClosed e -> phrasing.say(e, phrasing.name(e.meeting()));
            case MinutesApproved e -> phrasing.say(e, phrasing.names(e.verifiers()));
        };
    }

    String say(OccasionEvent event) {
        return switch (event) {
            case OccasionProposed e -> phrasing.say(e, phrasing.name(e.occasion()), days(e));
            case OccasionScheduled e -> phrasing.say(e, phrasing.name(e.occasion()), e.on());
            case OccasionDateWithdrawn e -> phrasing.say(e, phrasing.name(e.occasion()), e.day());
            case OccasionCancelled e -> phrasing.say(e, phrasing.name(e.occasion()));
        };
    }

    private String days(OccasionProposed e) {
        return e.days().isEmpty()
                ? ""
                : ", "
                        + e.days().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(
                                        " " + phrasing.messages().say("or") + " "));
    }
}
