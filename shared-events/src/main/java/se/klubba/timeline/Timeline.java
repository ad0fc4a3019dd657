package se.klubba.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/**
 * Entries of the log, and what stands of them: corrections are resolved in log order, facts come in the order in which they happened.
 * Immutable. A reading of only some keys is enough: a correction carries the keys of the old and the new.
 */
public final class Timeline {
    public static final Timeline EMPTY = new Timeline(new TreeMap<>());

    /** Kinds of events that say something of another entry. */
    public static final Set<Class<? extends KlubbaEvent>> AMENDING =
            Set.of(EntryCorrected.class, EntryRetracted.class, SourceAdded.class, WordsDisposedOf.class);

    private final NavigableMap<Long, Entry> log;
    private volatile @Nullable List<Fact> facts;
    private volatile @Nullable Map<Key, List<Fact>> byKey;

    private Timeline(NavigableMap<Long, Entry> log) {
        this.log = log;
    }

    /** Of what was resolved and sorted already. */
    private Timeline(NavigableMap<Long, Entry> log, List<Fact> facts, Map<Key, List<Fact>> byKey) {
        this.log = log;
        this.facts = facts;
        this.byKey = byKey;
    }

    public static Timeline of(Collection<Entry> entries) {
        return EMPTY.with(entries);
    }

    /** Entries that are known already are kept once. */
    public Timeline with(Collection<Entry> entries) {
        var all = new TreeMap<>(log);
        entries.forEach(e -> all.put(e.position(), e));
        return new Timeline(all);
    }

    public Timeline with(Entry entry) {
        return with(List.of(entry));
    }

    /** What was in the log before position {@code to}: as known then. */
    public Timeline before(long to) {
        return new Timeline(log.headMap(to, false));
    }

    /** As if an entry had never been recorded, nor anything said of it. What is left is not resolved again. */
    public Timeline without(long entry) {
        var rest = new TreeMap<>(log);
        rest.values().removeIf(e -> e.position() == entry || isOf(entry, e.event()));
        var others = new HashMap<>(byKey());
        facts().stream()
                .filter(f -> f.entry() == entry || isOf(entry, f.event()))
                .flatMap(f -> f.event().keys().stream())
                .forEach(key -> others.computeIfPresent(key, (_, about) -> without(entry, about)));
        return new Timeline(rest, without(entry, facts()), others);
    }

    private static List<Fact> without(long entry, List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.entry() != entry && !isOf(entry, f.event()))
                .toList();
    }

    private static boolean isOf(long entry, KlubbaEvent event) {
        return switch (event) {
            case EntryCorrected e -> e.entry() == entry;
            case EntryRetracted e -> e.entry() == entry;
            case SourceAdded e -> e.entry() == entry;
            case WordsDisposedOf e -> e.entry() == entry;
            default -> false;
        };
    }

    /** The entries in log order. */
    public Collection<Entry> entries() {
        return log.values();
    }

    /** What stands, in the order in which it happened. */
    public List<Fact> facts() {
        var known = facts;
        if (known == null) {
            known = resolve();
            facts = known;
        }
        return known;
    }

    /** Facts of one kind, in order. */
    public <E extends KlubbaEvent> Stream<E> events(Class<E> kind) {
        return facts().stream().map(Fact::event).filter(kind::isInstance).map(kind::cast);
    }

    /** Facts that are about {@code key} as they stand now; a correction may have moved one away. */
    public Stream<Fact> about(Key key) {
        return byKey().getOrDefault(key, List.of()).stream();
    }

    private Map<Key, List<Fact>> byKey() {
        var known = byKey;
        if (known == null) {
            known = new HashMap<>();
            for (var fact : facts()) {
                for (var key : fact.event().keys()) {
                    known.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact);
                }
            }
            byKey = known;
        }
        return known;
    }

    /** Facts that had surely happened by the end of {@code day}; those without a day are always among them. */
    public Stream<Fact> asOf(LocalDate day) {
        return facts().stream()
                .filter(f -> f.happenedOn() == null || f.happenedOn().surelyBy(day));
    }

    /** The fact whose root is at {@code entry}, or null where there is none or it was retracted. */
    public @Nullable Fact fact(long entry) {
        return facts().stream().filter(f -> f.entry() == entry).findFirst().orElse(null);
    }

    private List<Fact> resolve() {
        Map<Long, Fact> standing = new LinkedHashMap<>();
        var retracted = new HashSet<Long>();
        var disposed = new HashSet<Long>();
        Map<Long, List<Occurrence>> further = new LinkedHashMap<>();
        for (var e : log.values()) {
            switch (e.event()) {
                case EntryCorrected c -> {
                    var root = standing.get(c.entry());
                    standing.put(
                            c.entry(),
                            new Fact(
                                    c.entry(),
                                    e.position(),
                                    root == null ? e.recordedAt() : root.recordedAt(),
                                    root == null ? e.by() : root.by(),
                                    c.replacement(),
                                    List.of(),
                                    new Fact.Correction(e.recordedAt(), e.by(), c.reason())));
                }
                case EntryRetracted r -> retracted.add(r.entry());
                case SourceAdded s ->
                    further.computeIfAbsent(s.entry(), _ -> new ArrayList<>()).add(s.at());
                case WordsDisposedOf d -> {
                    disposed.add(d.entry());
                    standing.put(e.position(), Fact.of(e));
                }
                default -> standing.put(e.position(), Fact.of(e));
            }
        }
        return standing.values().stream()
                .filter(f -> !retracted.contains(f.entry()))
                .map(f -> disposed.contains(f.entry()) ? f.withoutWords() : f)
                .map(f -> further.containsKey(f.entry()) ? f.with(further.get(f.entry())) : f)
                .sorted(Fact.ORDER)
                .toList();
    }
}
