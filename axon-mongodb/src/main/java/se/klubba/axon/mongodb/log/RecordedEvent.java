package se.klubba.axon.mongodb.log;

import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * An event exactly as it is stored, to be copied: nothing is decoded.
 *
 * @param time what its message said, before it was recorded
 * @param metadata in the order in which it is stored
 * @param tags as they are stored, {@code key=value}
 * @param payload JSON, a number in the place of words
 * @param commitment to its words; null where it never had any
 * @param words null where it never had any, or they were disposed of
 */
public record RecordedEvent(
        String id,
        String type,
        String version,
        Instant time,
        Map<String, String> metadata,
        List<String> tags,
        String payload,
        @Nullable String commitment,
        @Nullable Words words) {

    /** @param salt in hex */
    public record Words(String salt, List<String> texts) {
        public Words {
            texts = List.copyOf(texts);
        }
    }

    public RecordedEvent {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        tags = List.copyOf(tags);
    }

    /** Whether the words, if they are here, are those that it was appended with. */
    public boolean wordsFit() {
        return words == null
                || Commitment.to(words.texts(), HexFormat.of().parseHex(words.salt()))
                        .equals(commitment);
    }

    public RecordedEvent withWords(@Nullable Words others) {
        return new RecordedEvent(id, type, version, time, metadata, tags, payload, commitment, others);
    }

    static RecordedEvent of(StoredEvent stored) {
        var content = stored.content();
        return new RecordedEvent(
                stored.id(),
                stored.type(),
                stored.version(),
                Instant.ofEpochMilli(stored.time()),
                stored.metadata(),
                stored.labels(),
                stored.payload(),
                stored.commitment(),
                content == null
                        ? null
                        : new Words(
                                HexFormat.of()
                                        .formatHex(content.getBinary("salt").getData()),
                                Objects.requireNonNull(stored.words())));
    }

    Encoded encoded() {
        var meta = new BsonDocument();
        metadata.forEach((key, value) -> meta.append(key, new BsonString(value)));
        var event = new BsonDocument("id", new BsonString(id))
                .append("type", new BsonString(type))
                .append("version", new BsonString(version))
                .append("time", new BsonDateTime(time.toEpochMilli()))
                .append("meta", meta)
                .append("tags", strings(tags))
                .append("payload", new BsonString(payload));
        if (commitment != null) {
            event.append("commitment", new BsonString(commitment));
        }
        var content = words == null
                ? null
                : new BsonDocument("salt", new BsonBinary(HexFormat.of().parseHex(words.salt())))
                        .append("words", strings(words.texts()));
        var found = tags.stream().map(Encoded::tag).collect(Collectors.<Tag>toUnmodifiableSet());
        return Encoded.of(new QualifiedName(type), found, event, content);
    }

    private static BsonArray strings(List<String> texts) {
        return new BsonArray(texts.stream().map(BsonString::new).toList());
    }
}
