package se.klubba.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klubba.directory.Names;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Words;
import se.klubba.reading.SourceText;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.reports.document.Unread;

/**
 * Documents, as the log up to a position has them: what was kept later is not known, and what was disposed of by now is disposed of. Of those
 * that should be there, and were asked for, it is noted which are not.
 */
final class Kept implements SourceText {
    /** So many are in memory at a time: places are asked for meeting by meeting, and the minutes of one are few. */
    private static final int AT_HAND = 16;

    private final SourceText store;
    private final Names names;
    private final Set<Unread> unread =
            new TreeSet<>(Comparator.comparing(one -> one.document().value()));
    private final Map<DocumentId, Read> read = new LinkedHashMap<>(2 * AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Read> eldest) {
            return size() > AT_HAND;
        }
    };

    /** @param store what can be read of documents now */
    Kept(SourceText store, Names names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public Read of(DocumentId document) {
        var name = name(document);
        if (name == null) {
            return new Read.Unknown();
        }
        return name.disposed() ? new Read.Disposed() : read.computeIfAbsent(document, _ -> fetched(document, name));
    }

    /** Under which it was kept; null where nothing says that it was. */
    private @Nullable Words name(DocumentId document) {
        return names.facts(document.key())
                .events(DocumentKept.class)
                .map(DocumentKept::name)
                .reduce((_, last) -> last)
                .orElse(null);
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
