package se.klubba.axon.mongodb.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.axon.mongodb.log.Commit.StoredEvent;

/** An event in its stored form. Its bytes are its position, its time, the length of its words, its words and itself. */
record PutAside(StoredEvent stored, Payloads payloads) implements Undecoded {
    private static final int NO_WORDS = 0;

    static PutAside of(byte[] bytes, Payloads payloads) {
        var read = ByteBuffer.wrap(bytes);
        var commit = new Commit(read.getLong(), 1, read.getLong(), "", new BsonDocument());
        int words = read.getInt();
        int start = read.position();
        var content = words == NO_WORDS ? null : new RawBsonDocument(bytes, start, words);
        var event = new RawBsonDocument(bytes, start + words, bytes.length - start - words);
        return new PutAside(new StoredEvent(commit, 0, event, content), payloads);
    }

    @Override
    public byte[] bytes() {
        var content = raw(stored.content());
        var event = raw(stored.event());
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + content.length + event.length)
                .putLong(position())
                .putLong(stored.commit().at())
                .putInt(content.length)
                .put(content)
                .put(event)
                .array();
    }

    private static byte[] raw(@Nullable BsonDocument document) {
        if (document == null) {
            return new byte[NO_WORDS];
        }
        var raw = document instanceof RawBsonDocument there
                ? there
                : new RawBsonDocument(document, new BsonDocumentCodec());
        var buffer = raw.getByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public long position() {
        return stored.position();
    }

    @Override
    public QualifiedName name() {
        return stored.name();
    }

    @Override
    public Set<Tag> tags() {
        return stored.tags();
    }

    @Override
    public void addTo(MessageDigest digest) {
        Digested.add(stored, digest);
    }

    @Override
    public Content content() {
        if (stored.commitment() == null) {
            return Content.NONE;
        }
        return stored.content() == null ? Content.GONE : Content.KEPT;
    }

    @Override
    public LoggedEvent decoded() {
        return Found.of(stored, payloads).event();
    }
}
