package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Updates.currentDate;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Which nodes keep views just now, by the server's clock: segments are shared among so many. */
record Nodes(MongoCollection<Document> signs, String node, Duration timeout) {
    private static final int LONG_AGO = 100;

    static Nodes of(MongoDatabase database, String node, Duration timeout) {
        return new Nodes(database.getCollection("views.nodes").withWriteConcern(WriteConcern.MAJORITY), node, timeout);
    }

    /** Gives a sign of life. */
    void live() {
        signs.updateOne(eq("_id", node), currentDate("at"), new UpdateOptions().upsert(true));
    }

    /** At least this one. */
    int alive() {
        return Math.max(
                1, signs.find(since("$gte", timeout)).into(new ArrayList<>()).size());
    }

    void leave() {
        signs.deleteOne(eq("_id", node));
        signs.deleteMany(since("$lt", timeout.multipliedBy(LONG_AGO)));
    }

    private static Bson since(String compared, Duration ago) {
        return expr(new Document(
                compared, List.of("$at", new Document("$subtract", List.of("$$NOW", ago.toMillis())))));
    }
}
