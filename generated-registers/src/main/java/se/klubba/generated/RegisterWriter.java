package se.klubba.generated;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.log.LogCopy;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.RecordedCommit;
import se.klubba.kernel.Words;

/**
 * Puts generated registers into an empty log, in the way that a copy of another log is put there: all of it or nothing.
 *
 * @param eventsPerCommit at the most; a commit has only events that were recorded at the same moment, and so often fewer
 */
public record RegisterWriter(int eventsPerCommit) {
    /** Words and events in the form of the golden files, as the write side gives them to its log. */
    public static EventJson json() {
        return EventJson.of(
                EventTypes.of(EventCatalog.all()),
                new ContentType<>(Words.class, Words::text, Words::new, Words.DISPOSED),
                se.klubba.EventJson.mapper().rebuild());
    }

    /**
     * @param settings of which the sessions and the deadline count
     * @throws IllegalStateException where that log has events: positions in the register would not be right
     */
    public void write(GeneratedRegister register, MongoDatabase database, String collection, LogSettings settings) {
        var log = new LogCopy(database, collection, settings);
        if (log.head() != 0) {
            throw new IllegalStateException("the log has events: positions in the register would not be right");
        }
        var staged = log.stage();
        var json = json();
        var commit = new ArrayList<GeneratedEvent>();
        var written = new AtomicLong();
        register.events().forEach(event -> {
            if (commit.size() >= eventsPerCommit
                    || !commit.isEmpty() && !commit.getFirst().recordedAt().equals(event.recordedAt())) {
                staged.add(recorded(commit, json));
                commit.clear();
            }
            commit.add(event);
            written.incrementAndGet();
        });
        if (!commit.isEmpty()) {
            staged.add(recorded(commit, json));
        }
        staged.become(written.get());
    }

    private static RecordedCommit recorded(List<GeneratedEvent> commit, EventJson json) {
        var first = commit.getFirst();
        return RecordedCommit.of(
                first.position(),
                first.recordedAt(),
                commit.stream().map(RegisterWriter::tagged).toList(),
                json);
    }

    private static TaggedEventMessage<?> tagged(GeneratedEvent e) {
        var message = new GenericEventMessage(e.id(), e.type(), e.event(), e.metadata(), e.recordedAt());
        return new GenericTaggedEventMessage<>(message, e.tags());
    }
}
