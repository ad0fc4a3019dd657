package se.klubba.axon.mongodb.log;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerException;
import java.util.Set;
import se.klubba.axon.mongodb.LogUnavailable;

/** Tells a database that is not there for now from one that says no. */
final class Outage {
    /** MaxTimeMSExpired, ShutdownInProgress, PrimarySteppedDown, ExceededTimeLimit, three of interruption, OutOfDiskSpace. */
    private static final Set<Integer> PASSING = Set.of(50, 91, 189, 262, 11600, 11601, 11602, 14031);

    private Outage() {}

    /** What to throw for what the driver threw while reading. */
    static RuntimeException reading(MongoException e) {
        return saysNo(e) ? e : new LogUnavailable("the log cannot be read: " + e.getMessage(), e);
    }

    private static boolean saysNo(MongoException e) {
        return e instanceof MongoSecurityException || (e instanceof MongoServerException && !mayPass(e));
    }

    /** Whether the server might answer otherwise in a moment, or has done what it was asked to and was interrupted after that. */
    static boolean mayPass(MongoException e) {
        return e instanceof MongoNotPrimaryException
                || e instanceof MongoNodeIsRecoveringException
                || e.hasErrorLabel("RetryableWriteError")
                || PASSING.contains(e.getCode());
    }
}
