package se.klubba.matters.layingonrecord;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;

/** Lay matters, the minutes of a past meeting, or a document on record; {@code approved} where a report is approved as well. */
@Command(namespace = "matters", name = "LayOnRecord", version = "1")
@Recordable(path = "/api/laid-on-record", effect = "layOnRecord", fact = LaidOnRecord.class)
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
