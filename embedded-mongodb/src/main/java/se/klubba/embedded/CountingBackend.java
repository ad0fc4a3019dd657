package se.klubba.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVStore;

/** Numbers its cursors from where the one before it ended: a cursor is then of one of them, never of another question's. */
final class CountingBackend extends H2Backend {
    CountingBackend(MVStore store, long cursorsBefore) {
        super(store);
        while (getCursorRegistry().generateCursorId() < cursorsBefore) {
            // each is one that was given out before
        }
    }

    long cursors() {
        return getCursorRegistry().generateCursorId();
    }

    /** The next part of an answer that is in memory already: the file may be closed. */
    Document more(String database, Document getMore) {
        return handleGetMore(database, "getMore", getMore);
    }
}
