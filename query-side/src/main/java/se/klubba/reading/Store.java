package se.klubba.reading;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.connection.ServerDescription;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.autoconfigure.AxonMongodbProperties;

/** Where everything is kept, for who looks after it. */
@Component
public class Store {
    private final MongoClient client;
    private final String database;

    public Store(MongoClient client, AxonMongodbProperties properties) {
        this.client = client;
        this.database = properties.database();
    }

    /**
     * What it tells of itself.
     *
     * @param server its version
     * @param set the name of its replica set; null where it is one server alone
     * @param reached how many members of the set are reached, of {@code members}
     * @param database its name
     * @param bytes of what is in the database, by the server's own account
     * @param kept bytes that it takes on disk, indexes among them; as well
     * @param failure why it did not tell; null where it did
     */
    public record State(
            String server,
            @Nullable String set,
            long reached,
            int members,
            String database,
            long bytes,
            long kept,
            @Nullable String failure) {}

    /** Now; of a store that cannot be asked, why. */
    public State state() {
        try {
            var asked = client.getDatabase(database);
            var size = asked.runCommand(new Document("dbStats", 1));
            var version = asked.runCommand(new Document("buildInfo", 1)).getString("version");
            var servers = client.getClusterDescription().getServerDescriptions();
            return new State(
                    String.valueOf(version),
                    servers.stream()
                            .map(ServerDescription::getSetName)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    servers.stream().filter(ServerDescription::isOk).count(),
                    (int) servers.stream()
                            .flatMap(server -> server.getHosts().stream())
                            .distinct()
                            .count(),
                    database,
                    number(size, "dataSize"),
                    number(size, "storageSize") + number(size, "indexSize"),
                    null);
        } catch (MongoException refused) {
            return new State("", null, 0, 0, database, 0, 0, String.valueOf(refused.getMessage()));
        }
    }

    private static long number(Document told, String name) {
        return told.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
