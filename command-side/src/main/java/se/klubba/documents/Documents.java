package se.klubba.documents;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Acting;
import se.klubba.acts.Recorder;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Refusal;
import se.klubba.kernel.Utf8;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** The documents that are kept: the bytes beside the log, that they were kept in it. */
public final class Documents {
    private static final QualifiedName KEPT = new QualifiedName("record", "DocumentKept");

    private final BlobStore blobs;
    private final EventLog log;
    private final Recorder recorder;
    private final UnnamedBytes unnamed;

    Documents(BlobStore blobs, EventLog log, Recorder recorder, UnnamedBytes unnamed) {
        this.blobs = blobs;
        this.log = log;
        this.recorder = recorder;
        this.unnamed = unnamed;
    }

    /** SHA-256. */
    public static DocumentId idOf(byte[] bytes) {
        try {
            return new DocumentId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
    }

    /**
     * Judged, stored, recorded: what is on record is stored, and of what is refused no byte is.
     *
     * @throws DocumentDisposedOf nothing is kept
     */
    public Recorder.Answer keep(byte[] bytes, Words name, String mediaType, Map<String, String> sender) {
        var act = new KeepDocument(idOf(bytes), name, bytes.length, mediaType, Occurrence.UNDATED);
        recorder.judge(
                act, without(sender, Acting.REQUEST)); // a repeated request brings back nothing that was disposed of
        recorder.judge(act, sender);
        unnamed.storing.readLock().lock();
        try {
            return stored(act, bytes, sender);
        } finally {
            unnamed.storing.readLock().unlock();
        }
    }

    private Recorder.Answer stored(KeepDocument act, byte[] bytes, Map<String, String> sender) {
        var key = act.document().value();
        blobs.keep(key, bytes);
        try {
            var answer = recorder.record(act, sender);
            blobs.keep(key, bytes); // where another process has swept it away meanwhile
            return answer;
        } catch (Refusal changedMeanwhile) {
            unnamed.removeUnlessNamed(key);
            throw changedMeanwhile;
        }
    }

    private static Map<String, String> without(Map<String, String> sender, String name) {
        var others = new HashMap<>(sender);
        others.remove(name);
        return others;
    }

    /** Removes the bytes; that they were kept stays on record. */
    public void remove(DocumentId document) {
        blobs.remove(document.value());
    }

    /** Null where it is not kept. */
    public byte @Nullable [] bytes(DocumentId document) {
        return blobs.find(document.value());
    }

    /** Null where it is not kept, or is no text in UTF-8. */
    public @Nullable DocumentText text(DocumentId document) {
        var bytes = bytes(document);
        var text = bytes == null ? null : Utf8.text(bytes);
        return text == null ? null : DocumentText.of(text);
    }

    /** Those that were kept under this name, the latest first. */
    public List<DocumentId> named(String name) {
        try (var kept = log.read(0, log.head(), EventCriteria.havingAnyTag().andBeingOneOfTypes(KEPT))) {
            return kept.map(e -> (DocumentKept) e.payload())
                    .filter(e -> name.equals(e.name().text()))
                    .map(DocumentKept::document)
                    .toList()
                    .reversed();
        }
    }
}
