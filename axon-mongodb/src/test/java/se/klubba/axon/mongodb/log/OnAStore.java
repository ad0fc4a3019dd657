package se.klubba.axon.mongodb.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.embedded.testing.Stores;

/** A log of its own for each test, and what it takes to try it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OnAStore {
    static final Duration DEADLINE = Duration.ofSeconds(20);
    static final EventCriteria ALL = EventCriteria.havingAnyTag();

    final Stores store;
    final MongoCollection<Document> collection;
    final SetClock clock = new SetClock("2020-02-07T12:00:00Z");
    private final List<AutoCloseable> open = new ArrayList<>();

    OnAStore(Stores store) {
        this.store = store;
        this.collection = store.newDatabase().getCollection("log");
    }

    @AfterEach
    void close() throws Exception {
        for (var each : open.reversed()) {
            each.close();
        }
        store.client().getDatabase(collection.getNamespace().getDatabaseName()).drop();
    }

    <T extends AutoCloseable> T closing(T opened) {
        open.add(opened);
        return opened;
    }

    Sessions sessions(MongoClient client) {
        return store == Stores.REAL ? Sessions.causal(client) : Sessions.none();
    }

    LogSettings settings() {
        return LogSettings.with(sessions(store.client()), clock)
                .withDeadline(DEADLINE)
                .withTailing(Duration.ofMillis(50), false);
    }

    MongoLog log() {
        return log(settings());
    }

    MongoLog log(LogSettings settings) {
        return log(settings, UnaryOperator.identity());
    }

    MongoLog log(LogSettings settings, UnaryOperator<CommitStore> between) {
        return log(collection, settings, between);
    }

    MongoLog log(MongoCollection<?> of, LogSettings settings, UnaryOperator<CommitStore> between) {
        return closing(MongoLog.open(of, of, Payloads.of(Sample.JSON), settings, between));
    }

    /** As another process would: with a client, a session order and a writer of its own. */
    MongoLog logOfAnotherProcess(String uri) {
        var client = closing(MongoClients.create(uri));
        var settings = LogSettings.with(sessions(client), clock)
                .withDeadline(DEADLINE)
                .withTailing(Duration.ofMillis(50), false);
        return log(sameCollection(client), settings, UnaryOperator.identity());
    }

    MongoCollection<Document> sameCollection(MongoClient client) {
        return client.getDatabase(collection.getNamespace().getDatabaseName()).getCollection("log");
    }

    /** Changes the first commit behind the log's back. */
    void stored(String field, Object value) {
        collection.updateOne(new Document("_id", 0L), new Document("$set", new Document(field, value)));
    }

    static AppendCondition nothingNew(String matter, long since) {
        return AppendCondition.withCriteria(Sample.of(matter)).withMarker(new GlobalIndexConsistencyMarker(since));
    }

    /** The position after the last one. */
    static long append(MongoLog log, Object... events) {
        return append(log, AppendCondition.none(), events);
    }

    static long append(MongoLog log, AppendCondition condition, Object... events) {
        try {
            return appending(log, condition, events).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    static CompletableFuture<Long> appending(MongoLog log, AppendCondition condition, Object... events) {
        List<TaggedEventMessage<?>> tagged = new ArrayList<>();
        Arrays.stream(events).map(Sample::tagged).forEach(tagged::add);
        return appending(log, condition, tagged);
    }

    @SuppressWarnings("unchecked")
    static CompletableFuture<Long> appending(
            MongoLog log, AppendCondition condition, List<TaggedEventMessage<?>> events) {
        return log.engine()
                .appendEvents(condition, null, events)
                .thenCompose(transaction -> ((AppendTransaction<ConsistencyMarker>) transaction).commit(null))
                .thenApply(GlobalIndexConsistencyMarker::position);
    }

    static List<LoggedEvent> read(MongoLog log, EventCriteria criteria) {
        try (var events = log.events().read(0, Long.MAX_VALUE, criteria)) {
            return events.toList();
        }
    }

    /** By the framework's way of reading for a decision. */
    static List<LoggedEvent> source(MongoLog log, EventCriteria criteria) {
        var entries = log.engine()
                .source(SourcingCondition.conditionFor(criteria), null)
                .reduce(new ArrayList<LoggedEvent>(), (list, entry) -> {
                    var event = LoggedEvent.from(entry);
                    if (event != null) {
                        list.add(event);
                    }
                    return list;
                });
        try {
            return entries.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    MessageStream<EventMessage> follow(MongoLog log, long from, EventCriteria criteria) {
        var condition = StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(from), criteria);
        var stream = log.engine().stream(condition, null);
        open.add(stream::close);
        return stream;
    }

    List<Document> commits() {
        return collection.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }
}
