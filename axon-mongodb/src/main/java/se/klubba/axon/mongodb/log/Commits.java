package se.klubba.axon.mongodb.log;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import java.util.Iterator;
import java.util.function.Supplier;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** The answer to one query, read as it is consumed. */
final class Commits implements Iterator<Commit>, AutoCloseable {
    interface Query {
        FindIterable<RawBsonDocument> of(FindIterable<RawBsonDocument> all);
    }

    private final Sessions.Session session;
    private final MongoCursor<RawBsonDocument> cursor;

    private Commits(Sessions.Session session, MongoCursor<RawBsonDocument> cursor) {
        this.session = session;
        this.cursor = cursor;
    }

    static Commits open(Sessions sessions, MongoCollection<RawBsonDocument> log, Bson filter, Query query) {
        return reading(() -> {
            var session = sessions.open();
            try {
                var client = session.orNull();
                var all = client == null ? log.find(filter) : log.find(client, filter);
                return new Commits(
                        session,
                        query.of(all).timeoutMode(TimeoutMode.ITERATION).cursor());
            } catch (RuntimeException e) {
                session.close();
                throw e;
            }
        });
    }

    @Override
    public boolean hasNext() {
        return reading(cursor::hasNext);
    }

    @Override
    public Commit next() {
        return Commit.of(reading(cursor::next));
    }

    @Override
    public void close() {
        cursor.close();
        session.close();
    }

    private static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (MongoException e) {
            throw Outage.reading(e);
        }
    }
}
