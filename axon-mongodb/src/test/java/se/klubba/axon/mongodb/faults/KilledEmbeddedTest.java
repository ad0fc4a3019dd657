package se.klubba.axon.mongodb.faults;

import java.nio.file.Path;
import se.klubba.embedded.EmbeddedMongo;

/** The store goes down with the application, and is opened again by the next one. */
class KilledEmbeddedTest extends KilledContract {
    KilledEmbeddedTest() {
        super(100);
    }

    @Override
    String store() {
        return folder().toString();
    }

    private Path folder() {
        return temporary.resolve("store");
    }

    @Override
    void open(Work work) throws Exception {
        try (var store = EmbeddedMongo.open(folder())) {
            work.on(store.uri());
        }
    }
}
