package se.klubba.record.correcting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.acts.Retelling;
import se.klubba.acts.Rules;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Refusal;
import se.klubba.record.LogEntry;
import se.klubba.record.RecordRefused.OthersRestOnIt;
import se.klubba.timeline.Fact;

/**
 * What integrity asks where an entry is to be replaced or taken off the record: its new version, and every other fact that can rest on it,
 * is judged again as the act that recorded it was, over the whole timeline as it would be (DOMAIN, Time 6). What would have been refused
 * before as well is not of this change's making, and left alone.
 *
 * @param replacement null where the entry is retracted
 */
record Change(LogEntry entry, @Nullable KlubbaEvent replacement, Rules rules) {

    /** What has to be read, round by round: all that can rest on the entry, and what each of that was judged by. */
    Set<Key> concerning() {
        var facts = entry.facts();
        var keys = new HashSet<>(entry.concerning());
        if (facts.entry(entry.position()) == null) {
            return keys;
        }
        keys.addAll(bearsOn());
        Stream.concat(Stream.ofNullable(replacement), others().map(Fact::event))
                .flatMap(Change::act)
                .forEach(act -> keys.addAll(rules.concerning(act, facts)));
        return keys;
    }

    /**
     * @param change the correction or retraction
     * @throws IllegalArgumentException what the act of the new version itself refuses
     * @throws Refusal what the rule of the new version says of it
     * @throws OthersRestOnIt naming what could not have been recorded after the change
     */
    void mustHold(KlubbaEvent change) {
        var before = entry.facts();
        var changed = before.timeline().fact(entry.position());
        if (replacement != null && changed != null) {
            Retelling.of(replacement); // so that the act itself can refuse it
            refusals(replacement, changed, before)
                    .filter(no -> isNew(no, changed, before))
                    .forEach(no -> {
                        throw no;
                    });
        }
        var after = before.then(List.of(change));
        var resting = others().flatMap(fact -> refusals(fact.event(), fact, after)
                        .filter(no -> isNew(no, fact, before))
                        .map(no -> new OthersRestOnIt.Resting(fact, no)))
                .limit(OthersRestOnIt.NAMED)
                .toList();
        if (!resting.isEmpty()) {
            throw new OthersRestOnIt(entry.position(), resting);
        }
    }

    private boolean isNew(Refusal refusal, Fact fact, Facts before) {
        return refusals(fact.event(), fact, before).noneMatch(no -> no.code().equals(refusal.code()));
    }

    /** As of the day on which it was recorded, and as if that had not been done yet; of what procedure forbids integrity says nothing. */
    private Stream<Refusal> refusals(KlubbaEvent said, Fact fact, Facts facts) {
        var others = facts.on(facts.recordedOn(fact)).without(fact.entry());
        try {
            act(said).forEach(act -> rules.decide(act, others));
            return Stream.empty();
        } catch (Procedure.OutOfOrder _) {
            return Stream.empty();
        } catch (Refusal refusal) {
            return Stream.of(refusal);
        }
    }

    /** None where it tells of another entry, or where the act of today would not say it so. */
    private static Stream<Act> act(KlubbaEvent fact) {
        try {
            return Stream.ofNullable(Retelling.of(fact));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    private Stream<Fact> others() {
        return bearsOn().stream()
                .flatMap(entry.facts().timeline()::about)
                .filter(f -> f.entry() != entry.position())
                .distinct()
                .sorted(Comparator.comparingLong(Fact::entry));
    }

    /** Nothing where only words are corrected: on them nothing rests. */
    private Set<Key> bearsOn() {
        var current = entry.current();
        var keys = new HashSet<>(Bearing.of(current));
        if (replacement != null) {
            keys.addAll(Bearing.of(replacement));
        }
        return replacement != null && replacement.withoutWords().equals(current.withoutWords()) ? Set.of() : keys;
    }
}
