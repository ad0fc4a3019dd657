package se.klubba.meetings.moving;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;

@Command(namespace = "meetings", name = "AdjournMeeting", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/adjourn",
        sentBy = Senders.OFFICERS,
        effect = "adjournMeeting",
        fact = MeetingAdjourned.class,
        meaning = "Have the meeting go on at a later sitting (ajournera); it is one meeting still.")
public record AdjournMeeting(
        MeetingId meeting, LocalDate to, @Nullable LocalTime starts, Occurrence at) implements Act {}
