package se.klubba.axon.mongodb.log;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where the log's sessions come from. On a replica set all reads of one process stand in one causal order: none sees less than
 * one before it, whatever server became primary between. A single process with a serial store has no need of it, nor sessions.
 */
public final class Sessions {
    private static final ClientSessionOptions CAUSAL =
            ClientSessionOptions.builder().causallyConsistent(true).build();

    private final @Nullable MongoClient client;
    private @Nullable BsonTimestamp seen;
    private @Nullable BsonDocument clusterTime;

    private Sessions(@Nullable MongoClient client) {
        this.client = client;
    }

    /** For the embedded server. */
    public static Sessions none() {
        return new Sessions(null);
    }

    /** For a replica set; the client must be that of the log's collection. */
    public static Sessions causal(MongoClient client) {
        return new Sessions(client);
    }

    /** {@link #causal} where the server is of a replica set, else {@link #none}: it is asked. */
    public static Sessions ofServer(MongoClient client, MongoDatabase database) {
        // the older name of "hello", which every server knows
        var hello = database.runCommand(new Document("isMaster", 1));
        return hello.containsKey("setName") && hello.containsKey("logicalSessionTimeoutMinutes")
                ? causal(client)
                : none();
    }

    /** Whether there is a replica set behind, that is, a real server. */
    public boolean replicated() {
        return client != null;
    }

    /** One session for one use; it begins where the last one ended. */
    Session open() {
        if (client == null) {
            return new Session(null);
        }
        var session = client.startSession(CAUSAL);
        synchronized (this) {
            session.advanceOperationTime(seen);
            session.advanceClusterTime(clusterTime);
        }
        return new Session(session);
    }

    private synchronized void saw(ClientSession session) {
        var time = session.getOperationTime();
        if (time != null && (seen == null || time.compareTo(seen) > 0)) {
            seen = time;
            clusterTime = session.getClusterTime();
        }
    }

    final class Session implements AutoCloseable {
        private final @Nullable ClientSession session;

        private Session(@Nullable ClientSession session) {
            this.session = session;
        }

        @Nullable
        ClientSession orNull() {
            return session;
        }

        @Override
        public void close() {
            if (session != null) {
                saw(session);
                session.close();
            }
        }
    }
}
