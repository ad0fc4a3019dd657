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
import se.klubba.record.RecordRefused.OtherKindOfFact;
import se.klubba.record.RecordRefused.WordsAreDisposedOf;
import se.klubba.record.event.RecordEvent.EntryCorrected;

@Component
class Correcting implements Rule<CorrectEntry> {
    private final ObjectProvider<Rules> rules;

    /** @param rules all of them, this one included: asked for when the first change is judged */
    Correcting(ObjectProvider<Rules> rules) {
        this.rules = rules;
    }

    @Override
    public Set<Key> concerning(CorrectEntry act, Facts facts) {
        return change(act, facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(CorrectEntry act, Facts facts) {
        var entry = LogEntry.of(act.entry(), facts).mustStandAt(act.replaces());
        var current = entry.current();
        if (!current.getClass().equals(act.replacement().getClass())) {
            throw new OtherKindOfFact(act.entry(), current, act.replacement());
        }
        if (entry.wordsDisposedOf()) {
            throw new WordsAreDisposedOf(act.entry());
        }
        if (current.equals(act.replacement())) {
            return List.of();
        }
        var corrected = new EntryCorrected(
                act.entry(), act.replaces(), act.replacement(), current.keys(), act.reason(), act.at());
        change(act, facts).mustHold(corrected);
        return List.of(corrected);
    }

    private Change change(CorrectEntry act, Facts facts) {
        return new Change(LogEntry.of(act.entry(), facts), act.replacement(), rules.getObject());
    }
}
