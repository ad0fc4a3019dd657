package se.klubba.people.noting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.OfficeNoted;

/** Note a post outside bodies; {@code unit} and {@code principal} where they are told. */
@Command(namespace = "people", name = "NoteOffice", version = "1")
@Recordable(
        path = "/api/offices",
        creates = "office",
        effect = "noteOffice",
        hearsay = true,
        dated = false,
        fact = OfficeNoted.class)
public record NoteOffice(
        OfficeId office,
        Words name,
        @Nullable BodyId unit,
        @Nullable PrincipalId principal,
        Occurrence at) implements Act {}
