package se.klubba.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
            assertThat(first.uri()).startsWith("mongodb://127.0.0.1:").endsWith("/?directConnection=true");
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
