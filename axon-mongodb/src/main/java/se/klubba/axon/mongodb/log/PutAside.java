package se.klubba.axon.mongodb.log;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.RawBsonDocument;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;

/** An event in its stored form. Its bytes are its position, its time, the length of its words, its words and itself. */
record PutAside(StoredEvent stored, Payloads payloads) implements Undecoded {
    private static final int NO_WORDS = 0;

    static PutAside of(byte[] bytes, Payloads payloads) {
        var read = ByteBuffer.wrap(bytes);
        long position = read.getLong();
        long at = read.getLong();
        int words = read.getInt();
        int start = read.position();
        var content = words == NO_WORDS ? null : new RawBsonDocument(bytes, start, words);
        var event = new RawBsonDocument(bytes, start + words, bytes.length - start - words);
        return new PutAside(Commit.alone(position, at, event, content), payloads);
    }

    @Override
    public byte[] bytes() {
        var content = stored.content();
        var event = stored.event();
        int words = content == null ? NO_WORDS : content.getByteLength();
        var bytes = ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + words + event.getByteLength())
                .putLong(position())
                .putLong(stored.commit().at())
                .putInt(words);
        if (content != null) {
            put(content, bytes);
        }
        put(event, bytes);
        return bytes.array();
    }

    private static void put(RawBsonDocument document, ByteBuffer into) {
        into.put(document.getBackingArray(), document.getByteOffset(), document.getByteLength());
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
    public Instant recordedAt() {
        return stored.recordedAt();
    }

    @Override
    public Map<String, String> metadata() {
        return stored.metadata();
    }

    @Override
    public byte[] digested() {
        return Digested.of(stored);
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

    @Override
    public Object payload() {
        return stored.read(payloads).payload();
    }

    @Override
    public <T> T part(Class<T> shape) {
        return stored.part(shape, payloads);
    }
}
