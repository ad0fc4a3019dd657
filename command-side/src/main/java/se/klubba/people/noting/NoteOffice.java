package se.klubba.people.noting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.OfficeNoted;

@Command(namespace = "people", name = "NoteOffice", version = "1")
@Recordable(
        path = "/api/offices",
        sentBy = Senders.OFFICERS,
        creates = "office",
        effect = "noteOffice",
        hearsay = true,
        dated = false,
        fact = OfficeNoted.class,
        meaning = "Note a post outside bodies; unit and principal where they are told.")
public record NoteOffice(
        OfficeId office,
        Words name,
        @Nullable BodyId unit,
        @Nullable PrincipalId principal,
        Occurrence at) implements Act {}
