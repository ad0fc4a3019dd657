package se.klubba.records.judging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Rules;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Refusal;
import se.klubba.timeline.Entry;

/** Each act is judged by its own rule, over what the acts before it left; a key that was recorded meanwhile refuses the whole. */
@Component
class RecordingMinutes implements Rule<RecordMinutes> {
    private final ObjectProvider<Rules> rules;

    /** @param rules all of them, this one included: asked for when the first file is judged */
    public RecordingMinutes(ObjectProvider<Rules> rules) {
        this.rules = rules;
    }

    /** What the acts ask for, each as if those before it had been recorded. */
    @Override
    public Set<Key> concerning(RecordMinutes act, Facts facts) {
        var judging = judging(facts);
        var keys = new HashSet<>(keysOf(act));
        for (var keyed : act.keyed()) {
            for (var one : keyed.acts()) {
                try {
                    judging.judge(one);
                } catch (Refusal _) {
                    // more has to be read before it can be judged, or it will be refused
                }
            }
        }
        keys.addAll(judging.asked());
        return keys;
    }

    @Override
    public List<KlubbaEvent> decide(RecordMinutes act, Facts facts) {
        var judging = judging(facts);
        var taken = judging.about(keysOf(act));
        if (!taken.isEmpty()) {
            throw new RecordedMeanwhile(
                    taken.iterator().next().event().at().basis().recordKey());
        }
        return judgeAll(act, judging);
    }

    private Judging judging(Facts facts) {
        var entries = facts.entries();
        return new Judging(rules.getObject(), Facts.none(facts.today(), facts.zone()), keys -> under(keys, entries));
    }

    private static List<Entry> under(Set<Key> keys, List<Entry> entries) {
        return entries.stream()
                .filter(e -> keys.stream().anyMatch(key -> Facts.isUnder(key, e)))
                .toList();
    }

    private static List<KlubbaEvent> judgeAll(RecordMinutes act, Judging judging) {
        var events = new ArrayList<KlubbaEvent>();
        for (var keyed : act.keyed()) {
            for (var one : keyed.acts()) {
                events.addAll(judging.judge(one));
            }
        }
        return events;
    }

    private static Set<Key> keysOf(RecordMinutes act) {
        return act.keyed().stream()
                .flatMap(k -> RecordMinutes.keys(act.meeting(), k.key()).stream())
                .collect(Collectors.toSet());
    }
}
