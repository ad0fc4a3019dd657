package se.klubba.benchmarks.plain;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import se.klubba.benchmarks.load.Load.Act;
import se.klubba.benchmarks.load.Matters;
import se.klubba.benchmarks.load.Metadata;
import se.klubba.benchmarks.load.Payload;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Share;
import se.klubba.benchmarks.load.Subject;
import tools.jackson.databind.json.JsonMapper;

/** One event a document, written and read by the driver alone: no order, no condition, no group. */
public final class Plain {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 500;

    private final MongoCollection<Document> inserted;
    private final MongoCollection<Document> streams;

    private Plain(MongoClient client, String database) {
        var in = client.getDatabase(database)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        inserted = in.getCollection("plain");
        streams = in.getCollection("plain-streams");
        streams.createIndex(Indexes.ascending("matter", "number"));
    }

    public static Subject over(MongoClient client, String database) {
        var plain = new Plain(client, database);
        return new Subject()
                .repeats("append", _ -> plain.appending())
                .answers("fill", words -> plain.fill(Integer.parseInt(words[0]), words[2]))
                .answers("read", _ -> plain.readAll())
                .answers("stream", words -> plain.stream(words[0], Integer.parseInt(words[1])));
    }

    private Act appending() {
        var matters = new Matters();
        return () -> inserted.insertOne(document(matters.next()));
    }

    private static Document document(Payload payload) {
        return new Document("matter", payload.matter())
                .append("number", payload.number())
                .append("type", "benchmarks.Said")
                .append("version", "1")
                .append("time", new Date())
                .append("meta", new Document(Metadata.OF_ALL))
                .append("tags", List.of("matter=" + payload.matter(), "body=" + payload.body()))
                .append("payload", JSON.writeValueAsString(payload));
    }

    /** How many a second were written by {@code insertMany}; 100 of them in one matter, as far apart as they can be. */
    private double fill(int events, String matter) {
        var payloads = Payload.some(events, matter);
        long begun = System.nanoTime();
        while (payloads.hasNext()) {
            var some = new ArrayList<Document>();
            while (some.size() < AT_ONCE && payloads.hasNext()) {
                some.add(document(payloads.next()));
            }
            streams.insertMany(some);
        }
        return events * 1e9 / (System.nanoTime() - begun);
    }

    /** How many a second were read and decoded. */
    private double readAll() {
        long begun = System.nanoTime();
        long read = 0;
        try (var cursor = streams.find().sort(Sorts.ascending("_id")).cursor()) {
            while (cursor.hasNext()) {
                Decoded.of(cursor.next());
                read++;
            }
        }
        return read * 1e9 / (System.nanoTime() - begun);
    }

    /** Milliseconds to read one stream, the median of so many times. */
    private double stream(String matter, int times) {
        var took = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            var read = new ArrayList<Decoded>();
            try (var cursor = streams.find(Filters.eq("matter", matter))
                    .sort(Sorts.ascending("number"))
                    .cursor()) {
                cursor.forEachRemaining(document -> read.add(Decoded.of(document)));
            }
            took[i] = (System.nanoTime() - begun) / 1e6;
        }
        return Share.of(took, 50);
    }

    /** What an application makes of a document that it reads. */
    record Decoded(
            String type, String version, Date time, Map<String, String> metadata, List<String> tags, Payload payload) {
        static Decoded of(Document document) {
            var metadata = new HashMap<String, String>();
            document.get("meta", Document.class).forEach((key, value) -> metadata.put(key, (String) value));
            return new Decoded(
                    document.getString("type"),
                    document.getString("version"),
                    document.getDate("time"),
                    metadata,
                    document.getList("tags", String.class),
                    JSON.readValue(document.getString("payload"), Payload.class));
        }
    }

    /** The arguments are a connection string and a database. */
    public static void main(String[] arguments) throws IOException {
        try (var client = MongoClients.create(arguments[0])) {
            Served.serve(over(client, arguments[1]));
        }
    }
}
