package se.klubba.record.correcting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

/** Take an entry off the record with all its versions. {@code replaces}: position of the version that was seen. */
@Command(namespace = "record", name = "RetractEntry", version = "1")
@Recordable(path = "/api/log/events/{entry}/retract", effect = "retractEntry", dated = false)
public record RetractEntry(
        long entry, long replaces, @Nullable Words reason, Occurrence at) implements Act {}
