package se.klubba.axon.mongodb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.axon.mongodb.sample.Title;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import se.klubba.axon.mongodb.views.Hiding;
import se.klubba.axon.mongodb.views.MongoViews;
import se.klubba.axon.mongodb.views.ProjectionSettings;
import se.klubba.axon.mongodb.views.Projections;
import se.klubba.axon.mongodb.views.View;
import se.klubba.axon.mongodb.views.Views;

/** As much of an application as decides, appends and keeps a view, on a client of its own. Several are several processes. */
final class Application implements AutoCloseable {
    private static final Map<String, String> META =
            Map.of("actor", "a writer", "correlationId", "c", "causationId", "c");
    private static final EventTypes TYPES = EventTypes.of(List.of(Taken.class));
    private static final EventJson JSON = EventJson.of(TYPES, Title.CONTENT);

    /** So few that a build puts some aside. */
    private static final int EVENTS_AT_ONCE = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MongoClient client;
    private final MongoLog log;
    private final MongoViews views;
    private final View<Tally.Attempts> tally;
    private final Projections projections;

    /** @param uri of a replica set, or of the embedded store */
    Application(String uri, String database, View<Tally.Attempts> tally, Clock clock) {
        this.tally = tally;
        client = MongoClients.create(uri);
        var mine = client.getDatabase(database);
        log = MongoLog.open(mine.getCollection("log"), JSON, LogSettings.with(Sessions.ofServer(client, mine), clock));
        var tokens = new MongoTokenStore(
                mine.getCollection("tokens"), UUID.randomUUID().toString(), Duration.ofSeconds(5));
        views = new MongoViews(
                List.of(tally), log.events(), Hiding.NOTHING, mine, tokens, JSON.mapper(), EVENTS_AT_ONCE);
        projections = views.projections(
                new StorageEngineBackedEventStore(
                        log.engine(), new SimpleEventBus(), ((TagsOf) Taken::tags).asResolver()),
                new ProjectionSettings(100, Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMinutes(1)));
    }

    Application(String uri, String database) {
        this(uri, database, new Tally(), Clock.systemUTC());
    }

    Views views() {
        return views;
    }

    View<?> tally() {
        return tally;
    }

    Application keepingViews() {
        projections.start();
        return this;
    }

    EventLog log() {
        return log.events();
    }

    /** Once it has seen all of the log. */
    void assertViewIsTheFold() {
        views.await(tally, log.events().head(), PATIENCE);
        assertThat(views.check(tally)).isEmpty();
    }

    /** What was read of a counter, and up to where. */
    record Read(String counter, int taken, long last, ConsistencyMarker marker) {
        Taken next(String attempt) {
            return new Taken(counter, taken, last, attempt);
        }
    }

    /** By the framework's way of reading for a decision. */
    Read read(String counter) {
        var condition = SourcingCondition.conditionFor(EventCriteria.havingTags("counter", counter));
        var start = new Read(counter, 0, -1, ConsistencyMarker.ORIGIN);
        return joined(() -> log.engine()
                .source(condition, null)
                .reduce(start, Application::with)
                .join());
    }

    private static Read with(Read before, MessageStream.Entry<? extends EventMessage> entry) {
        var event = LoggedEvent.from(entry);
        return event != null
                ? new Read(before.counter(), before.taken() + 1, event.position(), before.marker())
                : new Read(
                        before.counter(),
                        before.taken(),
                        before.last(),
                        Objects.requireNonNull(entry.getResource(ConsistencyMarker.RESOURCE_KEY)));
    }

    /** Takes the next number, if nobody has since it was read; its position. */
    long take(Read read, String attempt) {
        var condition = AppendCondition.withCriteria(EventCriteria.havingTags("counter", read.counter()))
                .withMarker(read.marker());
        return joined(() -> commit(log.engine()
                        .appendEvents(condition, null, List.of(tagged(read.next(attempt))))
                        .join()))
                - 1;
    }

    private static <R> long commit(AppendTransaction<R> transaction) {
        return GlobalIndexConsistencyMarker.position(
                transaction.afterCommit(transaction.commit(null).join(), null).join());
    }

    private static TaggedEventMessage<?> tagged(Taken taken) {
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(TYPES.typeOf(Taken.class), taken, META), Taken.tags(taken, META));
    }

    private static <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        projections.close();
        log.close();
        client.close();
    }
}
