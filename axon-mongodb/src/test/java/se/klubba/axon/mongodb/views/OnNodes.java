package se.klubba.axon.mongodb.views;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.sample.BookEvent.BookMoved;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.axon.mongodb.sample.ShelfView.Shelf;
import se.klubba.axon.mongodb.sample.Title;
import se.klubba.embedded.testing.Stores;

/** A database of its own for each test, and nodes that keep views in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OnNodes {
    static final Duration SOON = Duration.ofSeconds(30);

    private final String database = "test-" + UUID.randomUUID();
    private final List<Node> nodes = new ArrayList<>();
    private final Stores store;

    OnNodes(Stores store) {
        this.store = store;
    }

    Node node(View<?>... views) {
        return node(Library.EVENTS, views);
    }

    Node node(EventTypes types, View<?>... views) {
        var node = new Node(store, database, types, views);
        nodes.add(node);
        return node;
    }

    @AfterEach
    void closeNodes() {
        nodes.forEach(Node::close);
        store.client().getDatabase(database).drop();
    }

    static BookShelved shelved(String book, String shelf) {
        return new BookShelved(book, shelf, new Title("The " + book));
    }

    static BookMoved moved(String book, String from, String to) {
        return new BookMoved(book, from, to);
    }

    static Shelf shelf(Node node, ShelfView view, String key) {
        return Objects.requireNonNull(node.views.find(view, key)).value();
    }

    static Progress progress(Node node) {
        return node.views.progress().getFirst();
    }

    static void goesOn(Node node) {
        await().atMost(SOON).until(() -> !progress(node).stopped());
    }

    static List<String> names(Node node) {
        return node.database.listCollectionNames().into(new ArrayList<>());
    }
}
