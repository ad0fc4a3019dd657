package se.klubba.record.correcting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.appointments.ChangedSeats;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.LogEntry;
import se.klubba.record.RecordRefused.OtherKindOfFact;
import se.klubba.record.RecordRefused.WordsAreDisposedOf;
import se.klubba.record.event.RecordEvent.EntryCorrected;

@Component
class Correcting implements Rule<CorrectEntry> {
    @Override
    public Class<CorrectEntry> act() {
        return CorrectEntry.class;
    }

    @Override
    public Set<Key> concerning(CorrectEntry act, Facts facts) {
        var keys = new HashSet<>(LogEntry.of(act.entry(), facts).concerning());
        keys.addAll(ChangedSeats.concerning(act.replacement(), facts));
        if (facts.entry(act.entry()) != null) {
            keys.addAll(ChangedSeats.concerning(LogEntry.of(act.entry(), facts).current(), facts));
        }
        return keys;
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
        ChangedSeats.mustHold(current, facts.then(List.of(corrected)));
        ChangedSeats.mustHold(act.replacement(), facts.then(List.of(corrected)));
        return List.of(corrected);
    }
}
