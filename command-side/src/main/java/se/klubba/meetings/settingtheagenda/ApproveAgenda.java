package se.klubba.meetings.settingtheagenda;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;

/** Approve the agenda as it stands. */
@Command(namespace = "meetings", name = "ApproveAgenda", version = "1")
@Recordable(path = "/api/meetings/{meeting}/agenda/approve", effect = "approveAgenda", fact = AgendaApproved.class)
public record ApproveAgenda(MeetingId meeting, Occurrence at) implements Act {}
