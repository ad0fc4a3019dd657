package se.klubba.people.noting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;

@Command(namespace = "people", name = "NotePrincipal", version = "1")
@Recordable(
        path = "/api/principals",
        sentBy = Senders.OFFICERS,
        creates = "principal",
        effect = "notePrincipal",
        hearsay = true,
        dated = false,
        fact = PrincipalNoted.class,
        meaning = "Note a principal (huvudman), or a group of them; partOf is the group that it belongs to.")
public record NotePrincipal(
        PrincipalId principal,
        Words name,
        PrincipalKind kind,
        @Nullable PrincipalId partOf,
        Occurrence at) implements Act {}
