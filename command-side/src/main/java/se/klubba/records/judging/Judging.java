package se.klubba.records.judging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Rules;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.timeline.Entry;

/** Judges one act after the other, each over what is on record and what the acts before it left. Each sees only the keys that it asks for. */
public final class Judging {
    private final Rules rules;
    private final Facts nothing;
    private final Function<Set<Key>, ? extends Collection<Entry>> read;
    private final Map<Key, List<Entry>> onRecord = new HashMap<>();
    private final Map<Key, List<Entry>> decided = new HashMap<>();
    private long next = Facts.UNDECIDED;

    /**
     * @param nothing facts of today, of which none was read yet
     * @param read what is on record under some keys, whole
     */
    public Judging(Rules rules, Facts nothing, Function<Set<Key>, ? extends Collection<Entry>> read) {
        this.rules = rules;
        this.nothing = nothing;
        this.read = read;
    }

    /**
     * The facts that follow, which later acts see.
     *
     * @throws se.klubba.kernel.Refusal when a rule says no: then nothing follows
     */
    public List<KlubbaEvent> judge(Act act) {
        var facts = nothing;
        for (var asked = rules.concerning(act, facts); !asked.isEmpty(); asked = unread(act, facts)) {
            facts = facts.with(asked, about(asked));
        }
        var events = rules.decide(act, facts);
        for (var event : events) {
            var entry = new Entry(next++, Instant.EPOCH, "", event);
            for (var key : event.keys()) {
                decided.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
            }
        }
        return events;
    }

    private Set<Key> unread(Act act, Facts facts) {
        var more = new HashSet<>(rules.concerning(act, facts));
        more.removeAll(facts.asked());
        return more;
    }

    /** Everything under these keys, decided a moment ago included. */
    public Collection<Entry> about(Set<Key> keys) {
        var missing = new HashSet<>(keys);
        missing.removeAll(onRecord.keySet());
        if (!missing.isEmpty()) {
            missing.forEach(k -> onRecord.put(k, new ArrayList<>()));
            for (var entry : read.apply(missing)) {
                missing.stream()
                        .filter(key -> Facts.isUnder(key, entry))
                        .forEach(
                                k -> onRecord.getOrDefault(k, new ArrayList<>()).add(entry));
            }
        }
        var entries = new ArrayList<Entry>();
        keys.forEach(k -> {
            entries.addAll(onRecord.getOrDefault(k, List.of()));
            entries.addAll(decided.getOrDefault(k, List.of()));
        });
        return entries;
    }

    /** Position of the last entry on record that anything was judged by; -1 where there was none. */
    public long newest() {
        return onRecord.values().stream()
                .flatMap(List::stream)
                .mapToLong(Entry::position)
                .max()
                .orElse(-1);
    }

    /** Every key that was asked for. */
    public Set<Key> asked() {
        return Set.copyOf(onRecord.keySet());
    }
}
