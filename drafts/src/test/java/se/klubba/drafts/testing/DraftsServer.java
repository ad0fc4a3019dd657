package se.klubba.drafts.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.documents.Documents;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Drafts;
import se.klubba.drafts.DraftsApplication;
import se.klubba.embedded.testing.Stores;

/** Both sides with their drafts, on 1 April 2026, on a store of its own. */
public final class DraftsServer extends DraftsClient {
    private final ConfigurableApplicationContext application;

    private DraftsServer(ConfigurableApplicationContext application) {
        super(URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port")));
        this.application = application;
    }

    public static DraftsServer on(Stores store) {
        return on(store.uri(), "drafts-" + UUID.randomUUID());
    }

    /** On what is there already. */
    public static DraftsServer on(String uri, String database) {
        return new DraftsServer(new SpringApplicationBuilder(DraftsApplication.class)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton(
                                "theClock", Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC)))
                .run("--server.port=0", "--spring.mongodb.uri=" + uri, "--axon.mongodb.database=" + database));
    }

    public Drafts drafts() {
        return application.getBean(Drafts.class);
    }

    public Documents documents() {
        return application.getBean(Documents.class);
    }

    /** Drafts as they are kept. */
    public MongoCollection<Document> stored() {
        var database = application.getEnvironment().getRequiredProperty("axon.mongodb.database");
        return application.getBean(MongoClient.class).getDatabase(database).getCollection("drafts");
    }

    /** Minutes that were read in. */
    public Draft taken(String name, String minutes) {
        return drafts().take(
                        name,
                        minutes.getBytes(StandardCharsets.UTF_8),
                        null,
                        Map.of("actor", "prov", "correlation", "c"));
    }

    @Override
    public void close() {
        application.close();
        super.close();
    }
}
