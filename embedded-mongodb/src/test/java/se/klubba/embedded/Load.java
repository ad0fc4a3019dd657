package se.klubba.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * A process that writes to a store until it is killed: several writers race to put the next document at the end of a log without
 * gaps, each then notes in a document of its own how far it has come. A line on standard output is one acknowledged write.
 */
final class Load {
    private static final int WRITERS = 6;

    private final MongoCollection<Document> log;
    private final MongoCollection<Document> writers;

    private Load(MongoCollection<Document> log, MongoCollection<Document> writers) {
        this.log = log;
        this.writers = writers;
    }

    public static void main(String... folder) {
        var store = EmbeddedMongo.open(Path.of(folder[0]));
        var database = MongoClients.create(store.uri()).getDatabase("load");
        var log = database.getCollection("log");
        log.createIndex(Indexes.ascending("commit"), new IndexOptions().unique(true));
        var load = new Load(log, database.getCollection("writers"));
        IntStream.range(0, WRITERS).forEach(writer -> new Thread(() -> load.write(writer)).start());
    }

    private void write(long writer) {
        var last = log.find().sort(Sorts.descending("_id")).first();
        long next = last == null ? 0 : last.getLong("_id") + 1;
        while (true) {
            if (append(entry(next, writer))) {
                acknowledged("log " + next);
                var note = new Document("_id", writer).append("wrote", next);
                writers.replaceOne(new Document("_id", writer), note, new ReplaceOptions().upsert(true));
                acknowledged("writer " + writer + " " + next);
            }
            next++;
        }
    }

    private boolean append(Document entry) {
        try {
            log.insertOne(entry);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** What stands at this position: as much as a small commit of events, and all of it follows from the position. */
    static Document entry(long position, long writer) {
        var events = LongStream.range(0, 1 + position % 5)
                .mapToObj(event -> new Document("id", position + "-" + event).append("words", "x".repeat(400)))
                .toList();
        return new Document("_id", position)
                .append("commit", "commit " + position)
                .append("writer", writer)
                .append("events", events);
    }

    private static synchronized void acknowledged(String line) {
        try {
            System.out.write((line + "\n").getBytes(US_ASCII));
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
