package se.klubba.axon.mongodb.blobs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes under a key that is theirs alone, such as their hash: what is kept is never changed, and keeping it again does nothing.
 * In documents of at most 1 MiB, and one that is written last and says that all of them are there. Needs no index but {@code _id}.
 */
public final class BlobStore {
    static final int CHUNK_BYTES = 1 << 20;

    private static final String DATA = "data";
    private static final String CHUNKS = "chunks";
    private static final String BYTES = "bytes";

    private final MongoCollection<Document> blobs;
    private final MongoCollection<Document> chunks;

    public BlobStore(MongoDatabase database) {
        this.blobs = safe(database.getCollection("blobs"));
        this.chunks = safe(database.getCollection("blobs.chunks"));
    }

    private static MongoCollection<Document> safe(MongoCollection<Document> collection) {
        return collection
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
    }

    /** Returns once the bytes are kept by a majority of the servers. */
    public void keep(String key, byte[] bytes) {
        if (has(key)) {
            return;
        }
        var count = (bytes.length + CHUNK_BYTES - 1) / CHUNK_BYTES;
        for (int i = 0; i < count; i++) {
            var part = Arrays.copyOfRange(bytes, i * CHUNK_BYTES, Math.min(bytes.length, (i + 1) * CHUNK_BYTES));
            insert(chunks, new Document("_id", chunk(key, i)).append(DATA, new Binary(part)));
        }
        insert(blobs, new Document("_id", key).append(BYTES, bytes.length).append(CHUNKS, count));
    }

    /** What is there already is the same, by the nature of the key. */
    private static void insert(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    public boolean has(String key) {
        return blobs.find(eq("_id", key)).first() != null;
    }

    /** Every key, in order. Read as it is consumed: close the stream. */
    public Stream<String> keys() {
        var cursor =
                blobs.find().projection(include("_id")).sort(ascending("_id")).cursor();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .map(blob -> blob.getString("_id"))
                .onClose(cursor::close);
    }

    /** Every key under which anything is stored, also of what was not wholly kept, or not wholly removed. */
    public Set<String> stored() {
        var stored = new HashSet<String>();
        try (var keys = keys()) {
            keys.forEach(stored::add);
        }
        for (var chunk : chunks.find().projection(include("_id"))) {
            var id = chunk.getString("_id");
            stored.add(id.substring(0, id.lastIndexOf('/')));
        }
        return stored;
    }

    /** Null where nothing is kept under the key. */
    public byte @Nullable [] find(String key) {
        var blob = blobs.find(eq("_id", key)).first();
        if (blob == null) {
            return null;
        }
        var ids = IntStream.range(0, blob.getInteger(CHUNKS))
                .mapToObj(i -> chunk(key, i))
                .toList();
        return together(key, ids, blob.getInteger(BYTES));
    }

    private byte[] together(String key, List<String> ids, int length) {
        var found = new HashMap<String, byte[]>();
        for (var chunk : chunks.find(in("_id", ids))) {
            found.put(chunk.getString("_id"), chunk.get(DATA, Binary.class).getData());
        }
        var bytes = new ByteArrayOutputStream(length);
        for (var id : ids) {
            bytes.writeBytes(found.getOrDefault(id, new byte[0]));
        }
        if (bytes.size() != length) {
            throw new IllegalStateException("of " + key + " there are " + bytes.size() + " bytes of " + length);
        }
        return bytes.toByteArray();
    }

    /** Without effect where nothing is kept under the key. */
    public void remove(String key) {
        var blob = blobs.findOneAndDelete(eq("_id", key));
        if (blob != null) {
            for (int i = 0; i < blob.getInteger(CHUNKS); i++) {
                chunks.deleteOne(eq("_id", chunk(key, i)));
            }
        }
    }

    /** The same, and whatever else is {@link #stored} under the key: slower, since it is looked for. */
    public void removeAll(String key) {
        remove(key);
        chunks.deleteMany(and(gte("_id", key + "/"), lt("_id", key + (char) ('/' + 1))));
    }

    private static String chunk(String key, int number) {
        return key + "/" + number;
    }
}
