package se.klubba.generated;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.kernel.Words;

/**
 * Puts generated registers into a log.
 *
 * @param eventsPerCommit at the most; a commit has only events that were recorded at the same moment, and so often fewer. One commit is
 *     waited for before the next: this is not how fast the log is.
 */
public record RegisterWriter(int eventsPerCommit) {
    /** Words and events in the form of the golden files, as the write side gives them to its log. */
    public static EventJson json() {
        return EventJson.of(
                EventTypes.of(EventCatalog.all()),
                new ContentType<>(Words.class, Words::text, Words::new, Words.DISPOSED),
                se.klubba.EventJson.mapper().rebuild());
    }

    /** @param empty a log's collection; indexes are not made, so that this can be tried as well */
    public void write(GeneratedRegister register, MongoCollection<?> empty, Sessions sessions) {
        var clock = new Said();
        try (var log = MongoLog.open(empty, json(), LogSettings.with(sessions, clock))) {
            if (log.events().head() != 0) {
                throw new IllegalArgumentException("the log has events: positions in the register would not be right");
            }
            var commit = new ArrayList<GeneratedEvent>();
            register.events().forEach(event -> {
                if (commit.size() >= eventsPerCommit
                        || !commit.isEmpty() && !commit.getFirst().recordedAt().equals(event.recordedAt())) {
                    append(log, commit, clock);
                }
                commit.add(event);
            });
            append(log, commit, clock);
        }
    }

    private static void append(MongoLog log, List<GeneratedEvent> commit, Said clock) {
        if (!commit.isEmpty()) {
            clock.now = commit.getFirst().recordedAt();
            var events = new ArrayList<TaggedEventMessage<?>>();
            commit.forEach(e -> events.add(tagged(e)));
            log.engine()
                    .appendEvents(AppendCondition.none(), null, events)
                    .thenCompose(RegisterWriter::committed)
                    .join();
            commit.clear();
        }
    }

    private static CompletableFuture<?> committed(EventStorageEngine.AppendTransaction<?> transaction) {
        return transaction.commit(null);
    }

    private static TaggedEventMessage<?> tagged(GeneratedEvent e) {
        var message = new GenericEventMessage(e.id(), e.type(), e.event(), e.metadata(), e.recordedAt());
        return new GenericTaggedEventMessage<>(message, e.tags());
    }

    /** The moment that the event says; written by one thread and read by the log's. */
    private static final class Said extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
