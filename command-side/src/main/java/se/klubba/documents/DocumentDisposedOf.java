package se.klubba.documents;

import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Refusal;

/** What was disposed of is not kept again. */
public final class DocumentDisposedOf extends Refusal {
    public DocumentDisposedOf(DocumentId document) {
        super("document-disposed-of", Kind.CONFLICT, "document " + document + " was disposed of");
    }
}
