package se.klubba.benchmarks.axon4;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.json.JacksonSerializer;
import se.klubba.benchmarks.load.Load.Act;
import se.klubba.benchmarks.load.Matters;
import se.klubba.benchmarks.load.Metadata;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Subject;

/** Events a document each, appended by aggregate and sequence number; commands to event-sourced aggregates. */
public final class AxonFour {
    private final EventStorageEngine engine;
    private final CommandGateway commands;

    private AxonFour(EventStorageEngine engine, CommandGateway commands) {
        this.engine = engine;
        this.commands = commands;
    }

    /** Answers {@code append} and {@code command}. */
    public static Subject over(MongoClient client, String database) {
        var serializer = JacksonSerializer.builder()
                .objectMapper(new ObjectMapper().findAndRegisterModules())
                .build();
        var template = DefaultMongoTemplate.builder()
                .mongoDatabase(client.getDatabase(database).withWriteConcern(WriteConcern.MAJORITY.withJournal(true)))
                .build();
        var engine = MongoEventStorageEngine.builder()
                .mongoTemplate(template)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.ensureIndexes();
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureAggregate(Matter.class)
                .configureEmbeddedEventStore(_ -> engine)
                .configureSerializer(_ -> serializer)
                .configureCorrelationDataProviders(_ -> List.of(new SimpleCorrelationDataProvider(
                        Metadata.OF_ALL.keySet().toArray(String[]::new))))
                .start();
        var store = new AxonFour(engine, axon.commandGateway());
        return new Subject().repeats("append", _ -> store.appending()).repeats("command", _ -> store.commanding());
    }

    private Act appending() {
        var matters = new Matters();
        return () -> {
            var said = matters.next();
            engine.appendEvents(
                    new GenericDomainEventMessage<>("Matter", said.matter(), said.number(), said, Metadata.OF_ALL));
        };
    }

    private Act commanding() {
        var matters = new Matters();
        return () -> {
            var next = matters.next();
            Integer number =
                    commands.sendAndWait(new GenericCommandMessage<>(new Matter.Say(next.matter()), Metadata.OF_ALL));
            if (number != next.number()) {
                throw new IllegalStateException("said " + number + " where " + next.number() + " was next");
            }
        };
    }

    /** The arguments are a connection string and a database. */
    public static void main(String[] arguments) throws IOException {
        try (var client = MongoClients.create(arguments[0])) {
            Served.serve(over(client, arguments[1]));
        }
    }
}
