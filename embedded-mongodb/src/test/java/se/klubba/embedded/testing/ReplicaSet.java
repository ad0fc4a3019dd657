package se.klubba.embedded.testing;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bson.Document;

/** Makes a server that has just been started the only member of its replica set. */
final class ReplicaSet {
    static final String NAME = "rs0";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ALREADY_INITIALIZED = 23;

    private ReplicaSet() {}

    /** Answers once it takes writes, and fails as soon as it is dead. {@code host} is how it calls itself. */
    static void initiate(String directUri, String host, BooleanSupplier alive) {
        var member = new Document("_id", 0).append("host", host);
        var set = new Document("_id", NAME).append("members", List.of(member));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = MongoClients.create(directUri + "&serverSelectionTimeoutMS=500")) {
            var admin = client.getDatabase("admin");
            boolean initiated = false;
            while (true) {
                try {
                    if (!initiated) {
                        admin.runCommand(new Document("replSetInitiate", set));
                        initiated = true;
                    }
                    if (admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
                        return;
                    }
                } catch (MongoCommandException e) {
                    if (e.getErrorCode() != ALREADY_INITIALIZED) {
                        throw e;
                    }
                    initiated = true;
                } catch (MongoException e) {
                    giveUpIfDead(alive, deadline, e);
                }
                pause();
            }
        }
    }

    private static void giveUpIfDead(BooleanSupplier alive, long deadline, MongoException cause) {
        if (!alive.getAsBoolean() || System.nanoTime() > deadline) {
            throw new IllegalStateException("the MongoDB server did not come up", cause);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
