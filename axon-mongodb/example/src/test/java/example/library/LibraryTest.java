package example.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.views.Views;

class LibraryTest {
    @Test
    void aBookIsShelvedOnceAndIsOnItsShelf() {
        var server = new MongoServer(new MemoryBackend());
        var address = server.bind();
        try (var library = SpringApplication.run(
                Library.class, "--spring.mongodb.uri=mongodb://127.0.0.1:" + address.getPort() + "/?directConnection=true")) {
            var commands = library.getBean(Commands.class);
            var shelve = new Shelve("b1", "north");

            var sent = commands.send(shelve, Map.of("actor", "the librarian"));

            assertThat(sent.result()).isEqualTo("shelved");
            assertThat(commands.send(shelve, Map.of("actor", "the librarian")).result()).isEqualTo("there");
            var shelves = library.getBean(ShelfView.class);
            var views = library.getBean(Views.class);
            views.await(shelves, sent.position(), Duration.ofSeconds(20));
            assertThat(views.find(shelves, "north")).hasToString("Stored[key=north, position=0, value=Shelf[books=[b1]]]");
        } finally {
            server.shutdownNow();
        }
    }
}
