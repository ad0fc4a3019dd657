package se.klubba.axon.mongodb.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventJson;

/**
 * An event of a commit, decoded in one pass over its bytes. Of an outline only what the outline has; the rest is empty.
 *
 * @param time what its message said, in milliseconds
 * @param metadata in the order in which it is stored
 * @param labels its tags as they are stored, {@code key=value}
 * @param payload JSON, a number in the place of words
 * @param commitment null where it never had words
 * @param words empty where it never had any, null where they were disposed of
 * @param event its bytes
 * @param content the bytes of its words; null where it has none, or they were disposed of
 */
record StoredEvent(
        Commit commit,
        int index,
        String id,
        String type,
        String version,
        long time,
        Map<String, String> metadata,
        List<String> labels,
        String payload,
        @Nullable String commitment,
        @Nullable List<String> words,
        RawBsonDocument event,
        @Nullable RawBsonDocument content) {
    static StoredEvent of(Commit commit, int index, RawBsonDocument event, @Nullable RawBsonDocument content) {
        var id = "";
        var type = "";
        var version = "";
        long time = 0;
        var metadata = Map.<String, String>of();
        var labels = List.<String>of();
        var payload = "";
        @Nullable String commitment = null;
        try (var reader = reader(event)) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case "id" -> id = reader.readString();
                    case "type" -> type = reader.readString();
                    case "version" -> version = reader.readString();
                    case "time" -> time = reader.readDateTime();
                    case "meta" -> metadata = texts(reader);
                    case "tags" -> labels = list(reader);
                    case "payload" -> payload = reader.readString();
                    case "commitment" -> commitment = reader.readString();
                    default -> reader.skipValue();
                }
            }
        }
        return new StoredEvent(
                commit,
                index,
                id,
                type,
                version,
                time,
                metadata,
                labels,
                payload,
                commitment,
                commitment == null ? List.of() : content == null ? null : words(content),
                event,
                content);
    }

    static BsonBinaryReader reader(RawBsonDocument document) {
        return new BsonBinaryReader(document.getByteBuffer().asNIO());
    }

    private static Map<String, String> texts(BsonBinaryReader reader) {
        var texts = new LinkedHashMap<String, String>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            texts.put(reader.readName(), reader.readString());
        }
        reader.readEndDocument();
        return texts;
    }

    private static List<String> list(BsonBinaryReader reader) {
        var list = new ArrayList<String>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            list.add(reader.readString());
        }
        reader.readEndArray();
        return list;
    }

    private static List<String> words(RawBsonDocument content) {
        var words = List.<String>of();
        try (var reader = reader(content)) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                if (reader.readName().equals("words")) {
                    words = list(reader);
                } else {
                    reader.skipValue();
                }
            }
        }
        return words;
    }

    long position() {
        return commit.first() + index;
    }

    Instant recordedAt() {
        return Instant.ofEpochMilli(commit.at());
    }

    QualifiedName name() {
        return new QualifiedName(type);
    }

    Set<Tag> tags() {
        return labels.stream().map(Encoded::tag).collect(Collectors.toUnmodifiableSet());
    }

    EventJson.Read read(Payloads payloads) {
        return payloads.read(messageType(), payload, words, where());
    }

    <T> T part(Class<T> shape, Payloads payloads) {
        return payloads.part(shape, messageType(), payload, where());
    }

    private MessageType messageType() {
        return new MessageType(type, version);
    }

    private String where() {
        return "at position " + position() + " of the log";
    }

    /** Whether it is more than an outline. */
    boolean complete() {
        return !payload.isEmpty();
    }

    /** Whether the words, if there are any, are those that it was appended with. */
    boolean wordsFit() {
        return content == null
                || (words != null
                        && Commitment.to(words, content.getBinary("salt").getData())
                                .equals(commitment));
    }
}
