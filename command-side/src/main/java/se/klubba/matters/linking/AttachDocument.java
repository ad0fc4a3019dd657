package se.klubba.matters.linking;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DocumentAttached;

@Command(namespace = "matters", name = "AttachDocument", version = "1")
@Recordable(
        path = "/api/matters/{matter}/attachments",
        sentBy = Senders.OFFICERS,
        effect = "attachDocument",
        fact = DocumentAttached.class,
        meaning = "Attach a document (bilaga) that is kept. name is what the record calls it.")
public record AttachDocument(
        MatterId matter, DocumentId document, @Nullable Words name, Occurrence at) implements Act {}
