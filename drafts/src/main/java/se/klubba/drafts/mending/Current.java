package se.klubba.drafts.mending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;

/**
 * An entry as it stands.
 *
 * @param version the position of what it owes its content to: itself, or its newest correction
 * @param retracted whether it was taken off the record
 */
record Current(long entry, long version, KlubbaEvent event, boolean retracted) {
    /** Null where the log has no such entry. */
    static @Nullable Current of(EventLog log, long entry) {
        var root = read(log, entry, entry + 1, EventCriteria.havingAnyTag()).stream()
                .findFirst()
                .orElse(null);
        if (root == null) {
            return null;
        }
        var current = new Current(entry, entry, (KlubbaEvent) root.payload(), false);
        var asked = new HashSet<Key>();
        while (true) {
            // what is said of a version carries all of its keys
            var key = current.event().keys().stream().sorted().findFirst().orElse(null);
            if (key == null || !asked.add(key)) {
                return current;
            }
            var criteria = EventCriteria.havingTags(Tag.of(key.name(), key.value()));
            for (var later : read(log, current.version() + 1, log.head(), criteria)) {
                current = current.after(later);
            }
        }
    }

    private Current after(LoggedEvent later) {
        return switch (later.payload()) {
            case EntryCorrected e
            when e.entry() == entry -> new Current(entry, later.position(), e.replacement(), retracted);
            case EntryRetracted e when e.entry() == entry -> new Current(entry, version, event, true);
            default -> this;
        };
    }

    private static List<LoggedEvent> read(EventLog log, long from, long to, EventCriteria criteria) {
        if (from >= to) {
            return List.of();
        }
        try (var events = log.read(from, to, criteria)) {
            return new ArrayList<>(events.toList());
        }
    }
}
