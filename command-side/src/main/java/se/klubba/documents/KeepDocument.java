package se.klubba.documents;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.DocumentKept;

@Command(namespace = "record", name = "KeepDocument", version = "1")
@Recordable(
        path = "",
        creates = "document",
        effect = "keepDocument",
        dated = false,
        fact = DocumentKept.class,
        meaning = "Keep a document. It is received as its bytes.")
public record KeepDocument(DocumentId document, Words name, long bytes, String mediaType, Occurrence at)
        implements Act {}
