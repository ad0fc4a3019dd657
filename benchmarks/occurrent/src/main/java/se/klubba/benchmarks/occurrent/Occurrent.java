package se.klubba.benchmarks.occurrent;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.occurrent.eventstore.api.WriteCondition;
import org.occurrent.eventstore.mongodb.spring.blocking.EventStoreConfig;
import org.occurrent.eventstore.mongodb.spring.blocking.SpringMongoEventStore;
import org.occurrent.mongodb.timerepresentation.TimeRepresentation;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import se.klubba.benchmarks.load.Json;
import se.klubba.benchmarks.load.Load.Act;
import se.klubba.benchmarks.load.Matters;
import se.klubba.benchmarks.load.Metadata;
import se.klubba.benchmarks.load.Payload;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Subject;

/** Events a document each, appended by stream and version in a transaction. The release has no other way. */
public final class Occurrent {
    private static final URI SOURCE = URI.create("urn:benchmarks");

    private final SpringMongoEventStore store;

    private Occurrent(SpringMongoEventStore store) {
        this.store = store;
    }

    /** Answers {@code append} and {@code command}. */
    public static Subject over(MongoClient client, String database) {
        var concern = WriteConcern.MAJORITY.withJournal(true);
        var factory = new SimpleMongoClientDatabaseFactory(client, database);
        var template = new MongoTemplate(factory);
        template.setWriteConcern(concern);
        var transactions = new MongoTransactionManager(
                factory, TransactionOptions.builder().writeConcern(concern).build());
        var config = new EventStoreConfig.Builder()
                .eventStoreCollectionName("occurrent")
                .transactionConfig(transactions)
                .timeRepresentation(TimeRepresentation.DATE)
                .build();
        var occurrent = new Occurrent(new SpringMongoEventStore(template, config));
        return new Subject()
                .repeats("append", _ -> occurrent.appending())
                .repeats("command", _ -> occurrent.commanding());
    }

    private Act appending() {
        var matters = new Matters();
        return () -> write(matters.next());
    }

    private void write(Payload said) {
        store.write(said.matter(), WriteCondition.streamVersionEq(said.number()), Stream.of(event(said)));
    }

    private static CloudEvent event(Payload said) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(SOURCE)
                .withType("benchmarks.Said")
                .withTime(OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS))
                .withDataContentType("application/json")
                .withData(Json.of(said).getBytes(UTF_8));
        // names of extensions are lower case
        Metadata.OF_ALL.forEach((key, value) -> event.withExtension(key.toLowerCase(java.util.Locale.ROOT), value));
        return event.build();
    }

    /** As an application service does: reads the stream, decides, writes under the version that it read. */
    private Act commanding() {
        var matters = new Matters();
        return () -> {
            var next = matters.next();
            var stream = store.read(next.matter());
            int number = (int) stream.events().count();
            if (number != next.number()) {
                throw new IllegalStateException("said " + number + " where " + next.number() + " was next");
            }
            store.write(
                    next.matter(),
                    WriteCondition.streamVersionEq(stream.version()),
                    Stream.of(event(Payload.of(next.matter(), number))));
        };
    }

    /** The arguments are a connection string and a database. */
    public static void main(String[] arguments) throws IOException {
        try (var client = MongoClients.create(arguments[0])) {
            Served.serve(over(client, arguments[1]));
        }
    }
}
