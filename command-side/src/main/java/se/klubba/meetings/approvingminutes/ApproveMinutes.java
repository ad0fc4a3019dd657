package se.klubba.meetings.approvingminutes;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;

/** {@code items}: those that are approved at once, before the rest (omedelbar justering); none for all of it. */
@Command(namespace = "meetings", name = "ApproveMinutes", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/minutes/approve",
        sentBy = Senders.MEMBERS,
        effect = "approveMinutes",
        fact = MinutesApproved.class,
        meaning = "Approve the minutes of a meeting; verifiers are those who did, none where that is not told.")
public record ApproveMinutes(
        MeetingId meeting,
        List<PersonId> verifiers,

        @Meaning("The items that are approved at once, before the rest; left out it is all of the minutes")
        List<ItemNumber> items,

        Occurrence at)
        implements Act {
    public ApproveMinutes {
        verifiers = verifiers == null ? List.of() : List.copyOf(verifiers);
        items = items == null ? List.of() : List.copyOf(items);
    }
}
