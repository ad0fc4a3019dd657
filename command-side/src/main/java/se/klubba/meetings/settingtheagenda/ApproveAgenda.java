package se.klubba.meetings.settingtheagenda;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;

/** Approve the agenda as it stands. */
@Command(namespace = "meetings", name = "ApproveAgenda", version = "1")
@Recordable(path = "/api/meetings/{meeting}/agenda/approve", effect = "approveAgenda")
public record ApproveAgenda(MeetingId meeting, Occurrence at) implements Act {}
