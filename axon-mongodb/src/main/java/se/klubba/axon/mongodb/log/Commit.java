package se.klubba.axon.mongodb.log;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A commit as it is stored, or an outline of it. Its events are looked at in place: only those that are asked for are decoded.
 *
 * @param first the position of its first event
 * @param size how many events it has
 * @param at when it was recorded, in milliseconds
 * @param id names this attempt to append among all
 */
record Commit(long first, int size, long at, String id, BsonDocument document) {
    static Commit of(BsonDocument document) {
        return new Commit(
                document.getNumber("_id").longValue(),
                document.getNumber("n").intValue(),
                document.getDateTime("at").getValue(),
                document.getString("commit").getValue(),
                document);
    }

    /** A new one, not stored yet. */
    static Commit of(long first, long at, List<Encoded> events) {
        return of(first, at, UUID.randomUUID().toString(), events);
    }

    /** One that is stored elsewhere under this id. */
    static Commit of(long first, long at, String id, List<Encoded> events) {
        var document = new BsonDocument("_id", new BsonInt64(first))
                .append("n", new BsonInt32(events.size()))
                .append("at", new BsonDateTime(at))
                .append("commit", new BsonString(id))
                .append(
                        "events",
                        new BsonArray(events.stream().map(Encoded::event).toList()))
                .append(
                        "content",
                        new BsonArray(events.stream().map(Encoded::content).toList()));
        return of(document);
    }

    /** The position after its last event. */
    long end() {
        return first + size;
    }

    /** As it came from the server. */
    int bytes() {
        return document instanceof RawBsonDocument raw ? raw.getByteBuffer().remaining() : 0;
    }

    /** All of them, or only those that the server was asked for. */
    List<StoredEvent> events() {
        if (document.containsKey(Filter.MATCHING)) {
            return document.getArray(Filter.MATCHING).stream()
                    .map(BsonValue::asDocument)
                    .map(one -> new StoredEvent(
                            this, one.getNumber("i").intValue(), one.getDocument("event"), words(one.get("content"))))
                    .toList();
        }
        List<BsonValue> events = document.getArray("events").getValues();
        var contents = document.getArray("content", new BsonArray());
        return IntStream.range(0, events.size())
                .mapToObj(i -> new StoredEvent(
                        this, i, events.get(i).asDocument(), i < contents.size() ? words(contents.get(i)) : null))
                .toList();
    }

    private static @Nullable BsonDocument words(@Nullable BsonValue content) {
        return content != null && content.isDocument() ? content.asDocument() : null;
    }

    int contents() {
        return document.getArray("content").size();
    }

    /**
     * @param event in place, as a rule a {@link RawBsonDocument}
     * @param content its words; null where it has none, or they were disposed of
     */
    record StoredEvent(
            Commit commit,
            int index,
            BsonDocument event,
            @Nullable BsonDocument content) {
        long position() {
            return commit.first() + index;
        }

        QualifiedName name() {
            return new QualifiedName(event.getString("type").getValue());
        }

        Set<Tag> tags() {
            var tags = new HashSet<Tag>();
            event.getArray("tags")
                    .forEach(tag -> tags.add(Encoded.tag(tag.asString().getValue())));
            return tags;
        }

        String text(String field) {
            return event.getString(field).getValue();
        }

        Map<String, String> metadata() {
            var metadata = new LinkedHashMap<String, String>();
            event.getDocument("meta")
                    .forEach((key, value) -> metadata.put(key, value.asString().getValue()));
            return metadata;
        }

        /** Null where the event never had words. */
        @Nullable
        String commitment() {
            var commitment = event.get("commitment");
            return commitment == null ? null : commitment.asString().getValue();
        }

        /** Empty where it never had any, null where they were disposed of. */
        @Nullable
        List<String> words() {
            if (commitment() == null) {
                return List.of();
            }
            return content == null
                    ? null
                    : content.getArray("words").stream()
                            .map(w -> w.asString().getValue())
                            .toList();
        }

        /** Whether the words, if there are any, are those that it was appended with. */
        boolean wordsFit() {
            var words = words();
            return content == null
                    || (words != null
                            && Commitment.to(words, content.getBinary("salt").getData())
                                    .equals(commitment()));
        }
    }
}
