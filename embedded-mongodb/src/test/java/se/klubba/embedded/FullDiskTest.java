package se.klubba.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullDiskTest {
    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    private EmbeddedMongo store;
    private MongoClient client;

    @BeforeEach
    void open() {
        store = FillingStore.open(folder);
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void a_write_that_the_disk_refuses_fails_and_what_was_acknowledged_is_read_on() {
        things().insertOne(new Document("_id", 1L));
        FillingStore.leave(0);

        assertThatThrownBy(() -> things().insertOne(new Document("_id", 2L)))
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(DurableBackend.OUT_OF_DISK_SPACE));

        assertThat(ids()).containsExactly(1L);
    }

    @Test
    void once_there_is_room_again_it_goes_on_by_itself() {
        things().insertOne(new Document("_id", 1L));
        FillingStore.leave(0);
        assertThatThrownBy(() -> things().insertOne(new Document("_id", 2L))).isInstanceOf(MongoException.class);
        FillingStore.leave(Long.MAX_VALUE);

        things().insertOne(new Document("_id", 3L));

        assertThat(ids()).containsExactly(1L, 3L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4_096, 50_000, 123_456, 1_000_000})
    void wherever_the_disk_fills_up_under_load_everything_acknowledged_is_there_afterwards(long room) throws Exception {
        FillingStore.leave(room);
        var acknowledged = writeUntilRefused();
        assertThat(ids()).containsAll(acknowledged);

        client.close();
        store.close();
        open();

        assertThat(ids()).containsAll(acknowledged);
        things().insertOne(new Document("_id", -1L));
    }

    private Set<Long> writeUntilRefused() throws InterruptedException {
        var acknowledged = new ConcurrentSkipListSet<Long>();
        var next = new AtomicLong();
        var writers = Stream.generate(() -> new Thread(() -> writeUntilRefused(next, acknowledged)))
                .limit(WRITERS)
                .toList();
        writers.forEach(Thread::start);
        for (var writer : writers) {
            writer.join();
        }
        return acknowledged;
    }

    private void writeUntilRefused(AtomicLong next, Set<Long> acknowledged) {
        try {
            while (true) {
                long id = next.getAndIncrement();
                things().insertOne(new Document("_id", id).append("words", "x".repeat(500)));
                acknowledged.add(id);
            }
        } catch (MongoException full) {
            assertThat(full.getCode()).isEqualTo(DurableBackend.OUT_OF_DISK_SPACE);
        }
    }

    private Set<Long> ids() {
        var ids = new TreeSet<Long>();
        things().find().forEach(thing -> ids.add(thing.getLong("_id")));
        return ids;
    }

    private MongoCollection<Document> things() {
        return client.getDatabase("test").getCollection("things").withReadConcern(ReadConcern.MAJORITY);
    }
}
