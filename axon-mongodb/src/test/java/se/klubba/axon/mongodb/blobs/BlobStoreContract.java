package se.klubba.axon.mongodb.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.Stores;

/** What bytes beside the log are owed, whatever server keeps them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class BlobStoreContract {
    private MongoDatabase database;
    private BlobStore blobs;

    abstract Stores store();

    @BeforeEach
    void open() {
        database = store().newDatabase();
        blobs = new BlobStore(database);
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void what_is_kept_is_found_as_it_was() {
        blobs.keep("a", bytes(3 * BlobStore.CHUNK_BYTES + 1));
        blobs.keep("b", bytes(BlobStore.CHUNK_BYTES));
        blobs.keep("none", bytes(0));
        assertThat(blobs.find("a")).isEqualTo(bytes(3 * BlobStore.CHUNK_BYTES + 1));
        assertThat(blobs.find("b")).isEqualTo(bytes(BlobStore.CHUNK_BYTES));
        assertThat(blobs.find("none")).isEmpty();
        assertThat(blobs.find("c")).isNull();
    }

    @Test
    void keeping_it_again_does_nothing() {
        blobs.keep("a", bytes(10));
        blobs.keep("a", bytes(10));
        assertThat(blobs.find("a")).isEqualTo(bytes(10));
    }

    @Test
    void what_was_left_half_written_is_completed() {
        blobs.keep("a", bytes(10));
        database.getCollection("blobs").drop();
        assertThat(blobs.has("a")).isFalse();
        blobs.keep("a", bytes(10));
        assertThat(blobs.find("a")).isEqualTo(bytes(10));
    }

    @Test
    void what_is_removed_is_gone() {
        blobs.keep("a", bytes(2 * BlobStore.CHUNK_BYTES));
        blobs.remove("a");
        blobs.remove("a");
        assertThat(blobs.find("a")).isNull();
    }

    @Test
    void what_was_left_half_written_or_half_removed_is_found_and_can_be_removed() {
        blobs.keep("a", bytes(3 * BlobStore.CHUNK_BYTES));
        blobs.keep("ab", bytes(10));
        database.getCollection("blobs").deleteOne(new Document("_id", "a"));
        database.getCollection("blobs.chunks").deleteOne(new Document("_id", "a/0"));
        assertThat(blobs.stored()).containsExactlyInAnyOrder("a", "ab");
        blobs.removeAll("a");
        assertThat(blobs.stored()).containsExactly("ab");
        assertThat(blobs.find("ab")).isEqualTo(bytes(10));
    }
}
