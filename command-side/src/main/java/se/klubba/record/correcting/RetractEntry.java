package se.klubba.record.correcting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@Command(namespace = "record", name = "RetractEntry", version = "1")
@Recordable(
        path = "/api/log/events/{entry}/retract",
        sentBy = Senders.OFFICERS,
        effect = "retractEntry",
        dated = false,
        meaning = "Take an entry off the record with all its versions. replaces: position of the version that was "
                + "seen.")
public record RetractEntry(
        long entry, long replaces, @Nullable Words reason, Occurrence at) implements Act {}
