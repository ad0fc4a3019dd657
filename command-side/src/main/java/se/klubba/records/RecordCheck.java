package se.klubba.records;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.FoundRules;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.documents.Documents;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Key;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Utf8;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.records.format.Fault;
import se.klubba.records.format.RecordFaulty;
import se.klubba.timeline.Entry;

/**
 * Tries a record file without a server: over a register that is open, or over none, where nothing is on record. Documents that lie beside the
 * file are taken as sent.
 */
public final class RecordCheck {
    private final Map<DocumentId, byte[]> beside = new HashMap<>();
    private final List<Entry> besideNamed = new ArrayList<>();
    private final Facts nothing;

    /**
     * @param today in the zone
     * @param zone of the register
     * @param documents by their file names
     */
    public RecordCheck(LocalDate today, ZoneId zone, Map<String, byte[]> documents) {
        this.nothing = Facts.none(today, zone);
        documents.forEach((name, bytes) -> {
            var id = Documents.idOf(bytes);
            beside.put(id, bytes);
            besideNamed.add(new Entry(
                    Long.MAX_VALUE,
                    java.time.Instant.EPOCH,
                    "",
                    new DocumentKept(id, new Words(name), bytes.length, "text/plain", Occurrence.UNDATED)));
        });
    }

    /**
     * What came of it.
     *
     * @param faults in the order of the file, the first {@link RecordFaulty#MOST} of them
     * @param count how many there are
     * @param unsent documents that lie beside the file and are not on record
     */
    public record Result(Records.@Nullable Outcome outcome, List<Fault> faults, int count, Set<String> unsent) {}

    /** Over nothing. */
    public Result check(String file, byte[] yaml) {
        return check(
                file,
                yaml,
                new Checking(FoundRules.rules(), nothing, besideNamed, keys -> under(keys, besideNamed), this::text));
    }

    /**
     * @param documents the text of what is kept in the register; null where there is none
     */
    public Result check(String file, byte[] yaml, EventLog log, Texts documents) {
        var there = Checking.in(log, log.head(), FoundRules.rules(), nothing, id -> {
            var kept = documents.of(id);
            return kept == null ? text(id) : kept;
        });
        var named = new ArrayList<>(there.named());
        var known = new TreeSet<String>();
        named.forEach(e -> {
            if (e.event() instanceof DocumentKept kept) {
                known.add(kept.document().value());
            }
        });
        var unsent = besideNamed.stream()
                .filter(e -> e.event() instanceof DocumentKept kept
                        && !known.contains(kept.document().value()))
                .toList();
        named.addAll(unsent);
        return check(
                file,
                yaml,
                new Checking(
                        there.rules(),
                        nothing,
                        named,
                        keys -> {
                            var all = new ArrayList<>(there.about().apply(keys));
                            all.addAll(under(keys, unsent));
                            return all;
                        },
                        there.texts()));
    }

    private static List<Entry> under(Set<Key> keys, List<Entry> some) {
        return some.stream()
                .filter(e -> keys.stream().anyMatch(key -> Facts.isUnder(key, e)))
                .toList();
    }

    /** What stands in documents. */
    public interface Texts {
        /** Null where there is none, or it is no text. */
        @Nullable
        DocumentText of(DocumentId document);
    }

    private Result check(String file, byte[] yaml, Checking checking) {
        var unsent = new TreeSet<String>();
        checking.named().stream().filter(besideNamed::contains).forEach(e -> {
            if (e.event() instanceof DocumentKept kept) {
                unsent.add(kept.name().or(""));
            }
        });
        try {
            var checked = checking.check(file, yaml);
            return new Result(Records.outcome(checked.plan(), checked.names(), 0), List.of(), 0, unsent);
        } catch (RecordFaulty faulty) {
            return new Result(null, faulty.faults(), faulty.count(), unsent);
        }
    }

    private @Nullable DocumentText text(DocumentId document) {
        var bytes = beside.get(document);
        var text = bytes == null ? null : Utf8.text(bytes);
        return text == null ? null : DocumentText.of(text);
    }
}
