package se.klubba.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Objects;
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
        var cursor =
                getCursorRegistry().getCursor(((Number) Objects.requireNonNull(getMore.get("getMore"))).longValue());
        var batch = cursor.takeDocuments(
                getMore.get("batchSize") instanceof Number size && size.intValue() > 0
                        ? size.intValue()
                        : Integer.MAX_VALUE);
        boolean over = cursor.isEmpty();
        if (over) {
            getCursorRegistry().remove(cursor);
        }
        return new Document(
                        "cursor",
                        new Document("id", over ? 0L : cursor.getId())
                                .append("ns", database + "." + getMore.get("collection"))
                                .append("nextBatch", batch))
                .append("ok", 1.0);
    }
}
