package se.klubba.drafts;

import se.klubba.embedded.EmbeddedMongo;

/** The store goes down with the application, and is opened again by the next one. */
class KilledEmbeddedDraftsTest extends KilledDraftsContract {
    @Override
    String store() {
        return temporary.resolve("store").toString();
    }

    @Override
    void open(Work work) {
        try (var store = EmbeddedMongo.open(temporary.resolve("store"))) {
            work.on(store.uri());
        }
    }
}
