package se.klubba.axon.mongodb.log;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * One event as it goes into a commit.
 *
 * @param event all of it but its words
 * @param content its words, or BSON's null where it has none
 * @param bytes of both
 */
record Encoded(QualifiedName name, Set<Tag> tags, BsonValue event, BsonValue content, int bytes) {
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    /** Done by whoever appends, so that the one writer only has to put commits together. */
    static Encoded of(TaggedEventMessage<?> tagged, Payloads payloads) {
        var message = tagged.event();
        var written = payloads.write(message);
        var event = new BsonDocument("id", new BsonString(message.identifier()))
                .append("type", new BsonString(message.type().name()))
                .append("version", new BsonString(message.type().version()))
                .append("time", new BsonDateTime(message.timestamp().toEpochMilli()))
                .append("meta", meta(message))
                .append("tags", tags(tagged.tags()))
                .append("payload", new BsonString(written.payload()));
        if (written.words().isEmpty()) {
            return of(message.type().qualifiedName(), tagged.tags(), event, null);
        }
        var salt = Commitment.salt();
        event.append("commitment", new BsonString(Commitment.to(written.words(), salt)));
        var content = new BsonDocument("salt", new BsonBinary(salt))
                .append(
                        "words",
                        new BsonArray(
                                written.words().stream().map(BsonString::new).toList()));
        return of(message.type().qualifiedName(), tagged.tags(), event, content);
    }

    static Encoded of(QualifiedName name, Set<Tag> tags, BsonDocument event, @Nullable BsonDocument content) {
        var rawEvent = raw(event);
        if (content == null) {
            return new Encoded(name, Set.copyOf(tags), rawEvent, BsonNull.VALUE, size(rawEvent) + 1);
        }
        var rawContent = raw(content);
        return new Encoded(name, Set.copyOf(tags), rawEvent, rawContent, size(rawEvent) + size(rawContent));
    }

    private static RawBsonDocument raw(BsonDocument document) {
        return new RawBsonDocument(document, CODEC);
    }

    private static int size(RawBsonDocument document) {
        return document.getByteBuffer().remaining();
    }

    private static BsonDocument meta(EventMessage message) {
        var meta = new BsonDocument();
        for (Map.Entry<String, String> entry : new TreeMap<>(message.metadata()).entrySet()) {
            if (entry.getKey().isEmpty()
                    || entry.getKey().startsWith("$")
                    || entry.getKey().contains(".")) {
                throw new IllegalArgumentException("metadata cannot have the key " + entry.getKey());
            }
            meta.append(entry.getKey(), new BsonString(entry.getValue()));
        }
        return meta;
    }

    private static BsonArray tags(Set<Tag> tags) {
        return new BsonArray(
                tags.stream().map(Encoded::stored).sorted().map(BsonString::new).collect(Collectors.toList()));
    }

    /** {@code key=value}; the value may have further equals signs. */
    static String stored(Tag tag) {
        if (tag.key().isEmpty() || tag.key().indexOf('=') >= 0) {
            throw new IllegalArgumentException("a tag cannot have the key " + tag.key());
        }
        return tag.key() + "=" + tag.value();
    }

    static Tag tag(String stored) {
        int at = stored.indexOf('=');
        return new Tag(stored.substring(0, at), stored.substring(at + 1));
    }
}
