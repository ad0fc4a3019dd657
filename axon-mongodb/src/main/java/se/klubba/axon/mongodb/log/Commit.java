package se.klubba.axon.mongodb.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinaryReader;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/** A commit as it is stored, or an outline of it. Its events are decoded when they are asked for. */
final class Commit {
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final long first;
    private final int size;
    private final long at;
    private final String id;
    private final RawBsonDocument document;
    private volatile @Nullable List<StoredEvent> events;
    private volatile int contents;

    private Commit(long first, int size, long at, String id, RawBsonDocument document) {
        this.first = first;
        this.size = size;
        this.at = at;
        this.id = id;
        this.document = document;
    }

    static Commit of(RawBsonDocument document) {
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
        return new Commit(first, events.size(), at, id, new RawBsonDocument(document, CODEC));
    }

    /** Of a single event that is kept apart from its commit. */
    static StoredEvent alone(long position, long at, RawBsonDocument event, @Nullable RawBsonDocument content) {
        return StoredEvent.of(new Commit(position, 1, at, "", event), 0, event, content);
    }

    /** The position of its first event. */
    long first() {
        return first;
    }

    /** How many events it has. */
    int size() {
        return size;
    }

    /** The position after its last event. */
    long end() {
        return first + size;
    }

    /** When it was recorded, in milliseconds. */
    long at() {
        return at;
    }

    /** Names this attempt to append among all. */
    String id() {
        return id;
    }

    RawBsonDocument document() {
        return document;
    }

    int bytes() {
        return document.getByteLength();
    }

    /** All of them, or only those that the server was asked for. */
    List<StoredEvent> events() {
        var decoded = events;
        if (decoded == null) {
            decoded = decode();
            events = decoded;
        }
        return decoded;
    }

    /** How many places for words it has, of which some may be empty. */
    int contents() {
        var _ = events();
        return contents;
    }

    /** Whether it has an event for each of its positions, as far as it is not only those that the server was asked for. */
    boolean whole() {
        return size >= 1 && (events().size() == size || document.containsKey(Filter.MATCHING));
    }

    /** Whether it is more than an outline. */
    boolean complete() {
        return events().stream().allMatch(StoredEvent::complete);
    }

    private List<StoredEvent> decode() {
        var all = List.<@Nullable RawBsonDocument>of();
        var words = List.<@Nullable RawBsonDocument>of();
        var picked = new ArrayList<StoredEvent>();
        try (var reader = StoredEvent.reader(document)) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case "events" -> {
                        reader.readStartArray();
                        all = slices(reader);
                    }
                    case "content" -> {
                        reader.readStartArray();
                        words = slices(reader);
                    }
                    case Filter.MATCHING -> picked(reader, picked);
                    default -> reader.skipValue();
                }
            }
        }
        contents = words.size();
        for (int i = 0; i < all.size(); i++) {
            var event = all.get(i);
            if (event != null) {
                picked.add(StoredEvent.of(this, i, event, i < words.size() ? words.get(i) : null));
            }
        }
        return List.copyOf(picked);
    }

    /** Each as {@code [index, event, content]}. */
    private void picked(BsonBinaryReader reader, List<StoredEvent> into) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            reader.readStartArray();
            reader.readBsonType();
            int index = reader.readInt32();
            var both = slices(reader);
            into.add(StoredEvent.of(this, index, Objects.requireNonNull(both.getFirst(), "an event"), both.getLast()));
        }
        reader.readEndArray();
    }

    /** Where the documents are in what is left of an array; null for what is none. */
    private List<@Nullable RawBsonDocument> slices(BsonBinaryReader reader) {
        var slices = new ArrayList<@Nullable RawBsonDocument>();
        for (var type = reader.readBsonType(); type != BsonType.END_OF_DOCUMENT; type = reader.readBsonType()) {
            int from = reader.getBsonInput().getPosition();
            reader.skipValue();
            int length = reader.getBsonInput().getPosition() - from;
            slices.add(
                    type == BsonType.DOCUMENT ? new RawBsonDocument(document.getBackingArray(), from, length) : null);
        }
        reader.readEndArray();
        return slices;
    }
}
