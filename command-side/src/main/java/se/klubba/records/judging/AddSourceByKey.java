package se.klubba.records.judging;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;

/**
 * @param of the meeting whose file has the key
 * @param effect which of its effects, from 1
 */
@Command(namespace = "records", name = "AddSourceByKey", version = "1")
@Recordable(
        path = "",
        effect = "addSourceByKey",
        dated = false,
        meaning = "Say that what was recorded under a key stands in the sources of this occurrence too.")
public record AddSourceByKey(MeetingId of, String key, int effect, Occurrence at) implements Act {}
