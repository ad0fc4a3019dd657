package se.klubba.axon.mongodb.log;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import org.bson.BsonDateTime;

/** Positions by time. Commits are recorded to the millisecond and never earlier than one before them, so a moment is a prefix. */
final class Moments {
    private Moments() {}

    /** The position of the first event recorded at this moment or after it; the end, where there is none. */
    static long firstSince(MongoCommits log, Instant moment) {
        long millis = moment.toEpochMilli();
        boolean between = moment.isAfter(Instant.ofEpochMilli(millis));
        return first(log, between ? millis + 1 : millis);
    }

    /** The position of the first event recorded after this moment; the end, where there is none. */
    static long firstAfter(MongoCommits log, Instant moment) {
        return first(log, moment.toEpochMilli() + 1);
    }

    private static long first(MongoCommits log, long millis) {
        var first = log.firstSince(Filters.gte("at", new BsonDateTime(millis)));
        return first == null ? log.head().position() : first;
    }
}
