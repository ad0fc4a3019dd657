package se.klubba.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedMongoTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_when_it_is_opened_again() {
        var gavel = new Document("_id", 1L).append("word", "gavel");
        try (var store = EmbeddedMongo.open(folder);
                var client = MongoClients.create(store.uri())) {
            things(client).insertOne(gavel);
        }
        try (var store = EmbeddedMongo.open(folder);
                var client = MongoClients.create(store.uri())) {
            assertThat(things(client).find()).containsExactly(gavel);
        }
    }

    @Test
    void a_folder_is_open_once_and_who_has_it_is_told() {
        try (var first = EmbeddedMongo.open(folder)) {
            assertThatThrownBy(() -> EmbeddedMongo.open(folder))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        EmbeddedMongo.open(folder).close();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_that_it_makes_is_for_its_owner_alone() throws IOException {
        var made = folder.resolve("a/register");
        EmbeddedMongo.open(made).close();
        assertThat(Files.getPosixFilePermissions(made))
                .containsExactlyInAnyOrderElementsOf(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_that_was_open_to_others_is_closed_with_what_is_in_it() throws IOException {
        EmbeddedMongo.open(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder.resolve("klubba.mv"), PosixFilePermissions.fromString("rw-r--r--"));

        try (var store = EmbeddedMongo.open(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            for (var file : List.of("klubba.mv", "klubba.lock")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                        .as(file)
                        .isEqualTo("rw-------");
            }
            store.forgetRemoved();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("klubba.mv"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void who_does_not_show_the_secret_reads_and_changes_nothing() {
        try (var store = EmbeddedMongo.open(folder);
                var client = MongoClients.create(store.uri());
                var stranger = MongoClients.create(
                        store.uri().replaceFirst("//.*@", "//").replace("authMechanism=PLAIN&", ""));
                var guessing =
                        MongoClients.create(store.uri().replaceFirst(":[0-9a-f]{64}@", ":" + "0".repeat(64) + "@"))) {
            things(client).insertOne(new Document("_id", 1L));

            for (var other : List.of(stranger, guessing)) {
                assertThatThrownBy(() -> things(other).insertOne(new Document("_id", 2L)))
                        .isInstanceOf(MongoException.class);
                assertThatThrownBy(() -> things(other).find().first()).isInstanceOf(MongoException.class);
                assertThatThrownBy(() -> other.listDatabaseNames().first()).isInstanceOf(MongoException.class);
            }
            assertThat(things(client).find()).containsExactly(new Document("_id", 1L));
        }
    }

    @Test
    void what_was_removed_is_not_in_the_file_any_more_and_what_stays_is() throws IOException {
        try (var store = EmbeddedMongo.open(folder);
                var client = MongoClients.create(store.uri())) {
            for (long i = 0; i < 300; i++) {
                things(client).insertOne(new Document("_id", i).append("word", "Kvarstående" + i));
            }
            things(client).insertOne(new Document("_id", 1000L).append("word", "Gallrade Gunilla"));
            things(client).updateOne(new Document("_id", 1000L), new Document("$unset", new Document("word", "")));
            assertThat(file()).contains("Gallrade Gunilla");
            var reading = things(client).find().batchSize(10).cursor();
            reading.next();

            store.forgetRemoved();

            assertThat(file()).doesNotContain("Gallrade Gunilla").contains("Kvarstående299");
            things(client).insertOne(new Document("_id", 1001L));
            int read = 1;
            for (; reading.hasNext(); reading.next()) {
                read++;
            }
            assertThat(read).as("of an answer that had begun before").isEqualTo(301);
        }
        assertThat(file()).doesNotContain("Gallrade Gunilla");
        try (var store = EmbeddedMongo.open(folder);
                var client = MongoClients.create(store.uri())) {
            assertThat(things(client).countDocuments()).isEqualTo(302);
        }
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("klubba.mv"), StandardCharsets.ISO_8859_1)
                .transform(s -> new String(s.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_that_cannot_be_one_is_named() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> EmbeddedMongo.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void in_memory_each_store_is_its_own() {
        try (var store = EmbeddedMongo.inMemory();
                var client = MongoClients.create(store.uri());
                var otherStore = EmbeddedMongo.inMemory();
                var otherClient = MongoClients.create(otherStore.uri())) {
            things(client).insertOne(new Document("_id", 1L));
            assertThat(things(client).countDocuments()).isEqualTo(1);
            assertThat(things(otherClient).countDocuments()).isZero();
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
