package se.klubba.meetings.receivingextracts;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.meetings.event.MeetingEvent.ExtractReceived;

@Command(namespace = "meetings", name = "ReceiveExtract", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/extracts",
        sentBy = Senders.MEMBERS,
        effect = "receiveExtract",
        hearsay = true,
        fact = ExtractReceived.class,
        meaning = "Say that an extract of the minutes of a meeting (protokollsutdrag) was received: of one item, or "
                + "of more where none is said.")
public record ReceiveExtract(MeetingId meeting, @Nullable ItemNumber item, Party by, Occurrence at) implements Act {}
