package se.klubba.axon.mongodb.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventLog;

/** A log in a collection of its own: one writer and one tail a process. */
public final class MongoLog implements AutoCloseable {
    private final EventStorageEngine engine;
    private final EventLog events;
    private final Writer writer;
    private final Tail tail;

    private MongoLog(EventStorageEngine engine, EventLog events, Writer writer, Tail tail) {
        this.engine = engine;
        this.events = events;
        this.writer = writer;
        this.tail = tail;
    }

    /** Makes the indexes. The log works without them, slowly, and its own user need not be allowed to make them. */
    public static void prepare(MongoCollection<?> collection) {
        // over a log that is there this takes its time, whatever time-out of sockets the address has
        var patient = collection.withTimeout(0, TimeUnit.MILLISECONDS);
        patient.createIndex(Indexes.ascending("events.tags", "_id"));
        patient.createIndex(Indexes.ascending("at", "_id"));
    }

    /**
     * Opens a log. Nothing is read yet: it can be opened while the database is away.
     *
     * @param collection with the rights to find, insert and watch, and no others
     */
    public static MongoLog open(MongoCollection<?> collection, EventJson json, LogSettings settings) {
        return open(collection, collection, json, settings);
    }

    /**
     * The same, where another user removes words.
     *
     * @param disposing the same collection, with the rights to find and update
     */
    public static MongoLog open(
            MongoCollection<?> collection, MongoCollection<?> disposing, EventJson json, LogSettings settings) {
        return open(collection, disposing, Payloads.of(json), settings, UnaryOperator.identity());
    }

    /** @param between stands between the writer and the database */
    static MongoLog open(
            MongoCollection<?> collection,
            MongoCollection<?> disposing,
            Payloads payloads,
            LogSettings settings,
            UnaryOperator<CommitStore> between) {
        var commits = new MongoCommits(collection, settings);
        var tail = new Tail(commits, collection, settings);
        var remembered = new Remembered(commits, payloads);
        var writer = new Writer(between.apply(commits), settings, tail::wake);
        return new MongoLog(
                new Engine(commits, payloads, settings, writer, tail, remembered),
                new MongoEventLog(commits, payloads, new Disposal(disposing, settings), remembered, tail),
                writer,
                tail);
    }

    /** For the framework. */
    public EventStorageEngine engine() {
        return engine;
    }

    /** For everything else. */
    public EventLog events() {
        return events;
    }

    /** Waits for the commit that is on its way; what waits behind it fails. The client stays open. */
    @Override
    public void close() {
        writer.close();
        tail.close();
    }
}
