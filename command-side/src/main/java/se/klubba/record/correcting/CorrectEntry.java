package se.klubba.record.correcting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.event.StoredForm;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

@Command(namespace = "record", name = "CorrectEntry", version = "1")
@Recordable(
        path = "/api/log/events/{entry}/correct",
        sentBy = Senders.OFFICERS,
        effect = "correctEntry",
        dated = false,
        meaning = "Replace an entry by another of its kind, as a whole. entry: position of the entry as first "
                + "recorded; replaces: position of the version that was seen.")
public record CorrectEntry(
        long entry,
        long replaces,

        @JsonSerialize(using = StoredForm.Writer.class) @JsonDeserialize(using = StoredForm.Reader.class)
        KlubbaEvent replacement,

        @Nullable Words reason,
        Occurrence at)
        implements Act {}
