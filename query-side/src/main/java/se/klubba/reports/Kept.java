package se.klubba.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Words;
import se.klubba.reading.SourceText;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.reports.document.Unread;
import se.klubba.timeline.Fact;

/**
 * Documents, as the log up to a position has them: what was kept later is not known, and what was disposed of by now is disposed of. Of those
 * that should be there, and were asked for, it is noted which are not.
 */
final class Kept implements SourceText {
    /** So many are in memory at a time: places are asked for meeting by meeting, and the minutes of one are few. */
    private static final int AT_HAND = 16;

    private final SourceText store;
    private final Map<DocumentId, Words> names = new HashMap<>();
    private final Set<Unread> unread =
            new TreeSet<>(Comparator.comparing(one -> one.document().value()));
    private final Map<DocumentId, Read> read = new LinkedHashMap<>(2 * AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Read> eldest) {
            return size() > AT_HAND;
        }
    };

    /** @param store what can be read of documents now */
    Kept(SourceText store) {
        this.store = store;
    }

    /** The next one that stands. */
    void add(Fact fact) {
        if (fact.event() instanceof DocumentKept kept) {
            names.put(kept.document(), kept.name());
        }
    }

    @Override
    public Read of(DocumentId document) {
        var name = names.get(document);
        if (name == null) {
            return new Read.Unknown();
        }
        return name.disposed() ? new Read.Disposed() : read.computeIfAbsent(document, _ -> fetched(document, name));
    }

    private Read fetched(DocumentId document, Words name) {
        var found = store.of(document);
        if (found instanceof Read.Text) {
            return found;
        }
        unread.add(new Unread(document, name.or("")));
        return new Read.Unknown();
    }

    /** In the order of their hashes. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }
}
