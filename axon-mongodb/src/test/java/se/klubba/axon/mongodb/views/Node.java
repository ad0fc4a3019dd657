package se.klubba.axon.mongodb.views;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.Title;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import se.klubba.embedded.testing.Stores;

/** One of several processes that share a log and its views, with a client of its own. */
final class Node implements AutoCloseable {
    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(1);
    /** So few that tests need many partitions. */
    private static final int EVENTS_AT_ONCE = 50;

    private static final Map<String, String> META =
            Map.of("actor", "the librarian", "correlationId", "c", "causationId", "c");

    private final EventTypes types;
    private final MongoClient client;
    private final MongoLog log;
    final MongoDatabase database;
    final MongoTokenStore tokens;
    final MongoViews views;
    final Projections projections;
    private boolean killed;

    Node(Stores store, String database, EventTypes types, View<?>... views) {
        this.types = types;
        this.client = MongoClients.create(store.uri());
        boolean replicated = store == Stores.REAL;
        this.database = client.getDatabase(database);
        var settings = LogSettings.with(replicated ? Sessions.causal(client) : Sessions.none(), Clock.systemUTC())
                .withTailing(Duration.ofMillis(200), replicated);
        var json = EventJson.of(types, Title.CONTENT);
        this.log = MongoLog.open(this.database.getCollection("log"), json, settings);
        this.tokens = new MongoTokenStore(
                this.database.getCollection("tokens"), UUID.randomUUID().toString(), CLAIM_TIMEOUT);
        this.views = new MongoViews(
                List.of(views), log.events(), Library.HIDING, this.database, tokens, json.mapper(), EVENTS_AT_ONCE);
        var source = new StorageEngineBackedEventStore(
                log.engine(), new SimpleEventBus(), ((TagsOf) Library::tags).asResolver());
        this.projections = this.views.projections(
                source,
                new ProjectionSettings(100, CLAIM_TIMEOUT, Duration.ofMillis(100), Duration.ofSeconds(2), false));
    }

    Node start() {
        projections.start();
        return this;
    }

    EventLog log() {
        return log.events();
    }

    /** All in one commit; the number of events in the log after it. */
    long append(BookEvent... events) {
        var messages =
                Arrays.stream(events).<TaggedEventMessage<?>>map(this::tagged).toList();
        var transaction = log.engine()
                .appendEvents(AppendCondition.none(), null, messages)
                .join();
        commit(transaction);
        return log.events().head();
    }

    private static <R> void commit(AppendTransaction<R> transaction) {
        var _ = transaction.afterCommit(transaction.commit(null).join(), null).join();
    }

    private TaggedEventMessage<?> tagged(BookEvent event) {
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(types.typeOf(event.getClass()), event, META), Library.tags(event, META));
    }

    /** Ends as a process ends that is killed: nothing is finished, nothing released. */
    void kill() {
        killed = true;
        client.close();
        Thread.ofVirtual().start(projections::close);
    }

    @Override
    public void close() {
        if (!killed) {
            projections.close();
            log.close();
            client.close();
        }
    }
}
