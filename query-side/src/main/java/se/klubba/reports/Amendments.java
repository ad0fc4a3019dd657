package se.klubba.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;

/** Follows the entries that were amended, and no others, from version to version. */
final class Amendments {
    private final Set<Long> amended = new HashSet<>();
    private final Set<Long> disposedOf = new HashSet<>();
    private final Map<Long, Fact> standing = new HashMap<>();
    private final List<Amendment> found = new ArrayList<>();

    private Amendments() {}

    /** @param entries in log order; where the words of one were disposed of, those of its versions, and the reasons for these, are gone as well */
    static List<Amendment> in(Collection<Entry> entries) {
        var all = new Amendments();
        entries.forEach(all::note);
        entries.forEach(all::next);
        return all.found;
    }

    private void note(Entry entry) {
        switch (entry.event()) {
            case EntryCorrected e -> amended.add(e.entry());
            case EntryRetracted e -> amended.add(e.entry());
            case WordsDisposedOf e -> disposedOf.add(e.entry());
            default -> {}
        }
    }

    private void next(Entry entry) {
        switch (entry.event()) {
            case EntryCorrected e -> amend(e.entry(), entry);
            case EntryRetracted e -> amend(e.entry(), entry);
            default -> {
                if (amended.contains(entry.position())) {
                    standing.put(entry.position(), fact(entry, entry.position()));
                }
            }
        }
    }

    private void amend(long root, Entry by) {
        var former = standing.get(root);
        if (former != null) {
            var amendment = new Amendment(fact(by, root), former);
            found.add(amendment);
            standing.put(root, amendment.now() == null ? former : amendment.now());
        }
    }

    private Fact fact(Entry entry, long root) {
        return new Fact(
                entry.position(),
                entry.position(),
                entry.recordedAt(),
                entry.by(),
                worded(root, entry.event()),
                List.of());
    }

    private KlubbaEvent worded(long root, KlubbaEvent event) {
        return disposedOf.contains(root) ? event.withoutWords() : event;
    }
}
