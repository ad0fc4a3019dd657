package se.klubba.documentreading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Source;
import se.klubba.reading.SourceText;

/** The text of documents, a few of them at hand: what was kept never changes. */
final class KeptText implements SourceText {
    private static final int AT_HAND = 32;
    private static final int LONGEST_BYTES = 4 << 20;

    private final BlobStore blobs;
    private final Map<DocumentId, DocumentText> texts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, DocumentText> eldest) {
            return size() > AT_HAND;
        }
    };

    KeptText(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public @Nullable String at(Source source) {
        var text = text(source.document());
        return text == null ? null : text.at(source);
    }

    private synchronized @Nullable DocumentText text(DocumentId document) {
        var known = texts.get(document);
        if (known != null) {
            return known;
        }
        var bytes = blobs.find(document.value());
        if (bytes == null) {
            return null;
        }
        var text = DocumentText.of(bytes);
        if (bytes.length <= LONGEST_BYTES) {
            texts.put(document, text);
        }
        return text;
    }
}
