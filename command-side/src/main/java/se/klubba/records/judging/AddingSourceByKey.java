package se.klubba.records.judging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Refusal;
import se.klubba.records.format.Kind;

@Component
class AddingSourceByKey implements Rule<AddSourceByKey> {
    /** Nothing was recorded under the key, or it was retracted. */
    public static final class NothingUnderKey extends Refusal {
        NothingUnderKey(AddSourceByKey act) {
            super(
                    "unknown-act",
                    Kind.UNKNOWN,
                    "nothing stands on record under the key '" + act.key() + "' of meeting " + act.of() + ", effect "
                            + act.effect());
        }
    }

    @Override
    public Set<Key> concerning(AddSourceByKey act, Facts facts) {
        return RecordMinutes.keys(act.of(), act.key());
    }

    @Override
    public List<KlubbaEvent> decide(AddSourceByKey act, Facts facts) {
        return RecordMinutes.keys(act.of(), act.key()).stream()
                .flatMap(key -> facts.facts(key, KlubbaEvent.class))
                .filter(f -> f.basis().clause() instanceof se.klubba.kernel.Basis.Clause clause
                        && clause.effect() == act.effect())
                .findFirst()
                .map(fact -> Saying.furtherSource(fact, act.at()))
                .orElseThrow(() -> new NothingUnderKey(act));
    }
}
