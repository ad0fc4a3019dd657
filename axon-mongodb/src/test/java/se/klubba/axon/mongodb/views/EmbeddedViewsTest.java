package se.klubba.axon.mongodb.views;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.klubba.embedded.EmbeddedMongo;

class EmbeddedViewsTest extends ViewsContract {
    private static EmbeddedMongo server;

    @BeforeAll
    static void open() {
        server = EmbeddedMongo.inMemory();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Override
    String uri() {
        return server.uri();
    }

    @Override
    boolean replicated() {
        return false;
    }
}
