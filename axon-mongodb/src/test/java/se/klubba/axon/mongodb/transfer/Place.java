package se.klubba.axon.mongodb.transfer;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.log.LogCopy;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.Title;

/** A library's log and its documents in a database of some store. */
record Place(MongoDatabase database, LogSettings settings, MongoLog log, BlobStore documents) implements AutoCloseable {
    private static final Map<String, String> METADATA = Map.of(
            "actor", "the librarian", "correlationId", "a", "causationId", "b", "Ångström", "\"\\\n\u2028\uD83D\uDE00");

    static Place in(MongoClient client, MongoDatabase database) {
        var settings = LogSettings.with(Sessions.ofServer(client, database), Clock.systemUTC())
                .withTailing(Duration.ofSeconds(1), false);
        var json = EventJson.of(Library.EVENTS, Title.CONTENT);
        return new Place(
                database,
                settings,
                MongoLog.open(database.getCollection("log"), json, settings),
                new BlobStore(database));
    }

    /** All in one commit. */
    void append(BookEvent... events) {
        List<TaggedEventMessage<?>> tagged = new ArrayList<>();
        Arrays.stream(events).map(Place::tagged).forEach(tagged::add);
        log.engine()
                .appendEvents(AppendCondition.none(), null, tagged)
                .thenCompose(transaction -> ((AppendTransaction<?>) transaction).commit(null))
                .join();
    }

    private static TaggedEventMessage<?> tagged(BookEvent event) {
        var type = Library.EVENTS.typeOf(event.getClass());
        var message = new GenericEventMessage(
                UUID.randomUUID().toString(), type, event, METADATA, Instant.parse("2020-02-07T10:00:00Z"));
        return new GenericTaggedEventMessage<>(message, Library.tags(event, METADATA));
    }

    long head() {
        return log.events().head();
    }

    List<Object> payloads() {
        try (Stream<LoggedEvent> events = log.events().read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            return events.<Object>map(LoggedEvent::payload).toList();
        }
    }

    LogCopy copy() {
        return new LogCopy(database, "log", settings);
    }

    byte[] export(Contents contents) throws IOException {
        var out = new ByteArrayOutputStream();
        new LogExport(copy(), documents).to(out, contents, _ -> {});
        return out.toByteArray();
    }

    Counts take(Path folder, byte[] export) throws IOException {
        return take(folder, export, _ -> {});
    }

    Counts take(Path folder, byte[] export, LongConsumer stored) throws IOException {
        var file = folder.resolve(UUID.randomUUID() + ".jsonl");
        Files.copy(new ByteArrayInputStream(export), file);
        return new LogImport(copy(), documents).from(file, _ -> {}, stored);
    }

    /** What is in the database, by the names of its collections. */
    List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    @Override
    public void close() {
        log.close();
    }
}
