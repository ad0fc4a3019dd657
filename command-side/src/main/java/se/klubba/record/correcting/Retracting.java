package se.klubba.record.correcting;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Rules;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.LogEntry;
import se.klubba.record.event.RecordEvent.EntryRetracted;

@Component
class Retracting implements Rule<RetractEntry> {
    private final ObjectProvider<Rules> rules;

    /** @param rules all of them, this one included: asked for when the first change is judged */
    Retracting(ObjectProvider<Rules> rules) {
        this.rules = rules;
    }

    @Override
    public Set<Key> concerning(RetractEntry act, Facts facts) {
        return change(act, facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(RetractEntry act, Facts facts) {
        var entry = LogEntry.of(act.entry(), facts).mustStandAt(act.replaces());
        var retracted =
                new EntryRetracted(act.entry(), act.replaces(), entry.current().keys(), act.reason(), act.at());
        change(act, facts).mustHold(retracted);
        return List.of(retracted);
    }

    private Change change(RetractEntry act, Facts facts) {
        return new Change(LogEntry.of(act.entry(), facts), null, rules.getObject());
    }
}
