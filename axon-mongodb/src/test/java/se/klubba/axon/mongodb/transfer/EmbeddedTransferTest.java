package se.klubba.axon.mongodb.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.axon.mongodb.sample.BookEvent.BookMoved;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.embedded.testing.Stores;

class EmbeddedTransferTest extends TransferContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }

    /** A collection that is renamed there is gone after the next start: hence another way of putting the log in its place. */
    @Test
    void what_is_imported_is_there_after_a_restart(@TempDir Path data) throws IOException {
        byte[] export;
        try (var store = EmbeddedMongo.open(data.resolve("a"));
                var client = MongoClients.create(store.uri());
                var place = Place.in(client, client.getDatabase("library"))) {
            place.append(new BookMoved("b1", "north", "south"));
            export = place.export(Contents.ALL);
        }
        try (var store = EmbeddedMongo.open(data.resolve("b"));
                var client = MongoClients.create(store.uri());
                var place = Place.in(client, client.getDatabase("library"))) {
            place.take(data, export);
        }
        try (var store = EmbeddedMongo.open(data.resolve("b"));
                var client = MongoClients.create(store.uri());
                var place = Place.in(client, client.getDatabase("library"))) {
            assertThat(place.export(Contents.ALL)).isEqualTo(export);
            assertThat(place.collections()).noneMatch(name -> name.contains("import"));
        }
    }
}
