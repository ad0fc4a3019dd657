package se.klubba.wording;

import java.util.stream.Collectors;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.*;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.meetings.event.OccasionEvent.*;

/** Sentences about meetings and occasions. */
record OfMeetings(Sentences sentences) {
    String say(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> "Meeting (sammanträde) scheduled: " + sentences.name(e.body()) + " " + e.on();
            case MeetingNoted e -> "Meeting known: " + sentences.name(e.body()) + " " + e.on();
            case MeetingRescheduled e -> "Meeting moved (flyttat) to " + e.to() + ": " + sentences.name(e.meeting());
            case MeetingCancelled e -> "Meeting cancelled (inställt): " + sentences.name(e.meeting());
            case ItemPlacedOnAgenda e -> "Item " + e.item() + " on the agenda" + Sentences.words(e.title());
            case ItemRemovedFromAgenda e -> "Item " + e.item() + " removed (utgår)";
            case MeetingOpened _ -> "Meeting opened";
            case AttendanceRecorded e -> "Present (närvarande): " + e.present().size();
            case RecusalDeclared e -> "Recusal (jäv) in item " + e.item() + ": " + sentences.name(e.person());
            case AgendaApproved _ -> "Agenda approved (dagordning godkänd)";
            case MeetingClosed _ -> "Meeting closed";
            case MinutesApproved e ->
                "Minutes approved (justerade) by "
                        + e.verifiers().stream().map(sentences::name).collect(Collectors.joining(", "));
        };
    }

    String say(OccasionEvent event) {
        return switch (event) {
            case OccasionProposed e ->
                "Proposed: " + sentences.name(e.occasion())
                        + (e.days().isEmpty()
                                ? ""
                                : ", on "
                                        + e.days().stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining(" or ")));
            case OccasionScheduled e -> "Scheduled: " + sentences.name(e.occasion()) + " on " + e.on();
            case OccasionDateWithdrawn e ->
                sentences.name(e.occasion()) + " is no longer on " + e.day() + " (datumet utgår)";
            case OccasionCancelled e -> "Cancelled (inställt): " + sentences.name(e.occasion());
        };
    }
}
