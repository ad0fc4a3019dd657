package se.klubba.axon.mongodb.log;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.junit.jupiter.api.AfterAll;
import se.klubba.embedded.testing.Stores;

/** The framework's own suite, unchanged. */
abstract class FrameworkContract extends StorageEngineTestSuite<EventStorageEngine> {
    private final MongoLog log;

    FrameworkContract(Stores store, Sessions sessions) {
        var settings = LogSettings.with(sessions, Clock.systemUTC())
                .withRequiredMetadata(Set.of())
                .withTailing(Duration.ofSeconds(1), store == Stores.REAL);
        var collection = store.newDatabase().getCollection("log");
        MongoLog.prepare(collection);
        log = MongoLog.open(collection, collection, new PlainText(), settings, UnaryOperator.identity());
    }

    @Override
    protected EventStorageEngine buildStorageEngine() {
        return log.engine();
    }

    @Override
    protected ProcessingContext processingContext() {
        return new StubProcessingContext();
    }

    @AfterAll
    void close() {
        log.close();
    }
}
