package se.klubba.embedded.testing;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The first user of a server with {@code --auth}, made while the server trusts whoever comes from its own machine. */
record Administrator(String name, String password) {
    static Administrator random() {
        return new Administrator("administrator", UUID.randomUUID().toString());
    }

    /** Makes this user; {@code uri} is a direct connection without a user. */
    void createAt(String uri) {
        try (var client = MongoClients.create(uri)) {
            client.getDatabase("admin")
                    .runCommand(new Document("createUser", name)
                            .append("pwd", password)
                            .append("roles", List.of("root")));
        }
    }
}
