package se.klubba.meetings.settingtheagenda;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;

@Command(namespace = "meetings", name = "ApproveAgenda", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/agenda/approve",
        sentBy = Senders.OFFICERS,
        effect = "approveAgenda",
        fact = AgendaApproved.class,
        meaning = "Approve the agenda as it stands.")
public record ApproveAgenda(MeetingId meeting, Occurrence at) implements Act {}
