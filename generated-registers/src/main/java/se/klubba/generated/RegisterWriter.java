package se.klubba.generated;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import se.klubba.EventCatalog;
import se.klubba.VersionedEvent;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.LoggedEvent;
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
                EventTypes.of(EventCatalog.all()).converting(VersionedEvent.conversions()),
                new ContentType<>(Words.class, Words::text, Words::new, Words.DISPOSED),
                se.klubba.EventJson.mapper().rebuild());
    }

    /**
     * @param events of a register, from its beginning
     * @param settings of which the sessions and the deadline count
     * @throws IllegalStateException where that log has events: positions in the register would not be right
     */
    public void write(Stream<GeneratedEvent> events, MongoDatabase database, String collection, LogSettings settings) {
        var log = new LogCopy(database, collection, settings);
        if (log.head() != 0) {
            throw new IllegalStateException("the log has events: positions in the register would not be right");
        }
        var staged = log.stage();
        var json = json();
        var commit = new ArrayList<LoggedEvent>();
        var written = new AtomicLong();
        events.map(GeneratedEvent::logged).forEach(event -> {
            if (commit.size() >= eventsPerCommit
                    || !commit.isEmpty() && !commit.getFirst().recordedAt().equals(event.recordedAt())) {
                staged.add(RecordedCommit.of(commit, json));
                commit.clear();
            }
            commit.add(event);
            written.incrementAndGet();
        });
        if (!commit.isEmpty()) {
            staged.add(RecordedCommit.of(commit, json));
        }
        staged.become(written.get());
    }
}
