package se.klubba.matters.linking;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DocumentAttached;

/** Attach a document (bilaga) that is kept. {@code name} is what the record calls it. */
@Command(namespace = "matters", name = "AttachDocument", version = "1")
@Recordable(path = "/api/matters/{matter}/attachments", effect = "attachDocument", fact = DocumentAttached.class)
public record AttachDocument(
        MatterId matter, DocumentId document, @Nullable Words name, Occurrence at) implements Act {}
