package se.klubba.matters.layingonrecord;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;

@Command(namespace = "matters", name = "LayOnRecord", version = "1")
@Recordable(
        path = "/api/laid-on-record",
        sentBy = Senders.OFFICERS,
        effect = "layOnRecord",
        fact = LaidOnRecord.class,
        meaning = "Lay matters, the minutes of a past meeting, or a document on record; approved where a report is "
                + "approved as well.")
public record LayOnRecord(
        List<MatterId> matters,
        @Nullable MeetingId minutesOf,
        @Nullable DocumentId document,
        boolean approved,
        Occurrence at)
        implements AboutMatters {
    @Override
    public LayOnRecord about(List<MatterId> matters) {
        return minutesOf == null && document == null
                ? new LayOnRecord(matters, minutesOf, document, approved, at)
                : this;
    }
}
