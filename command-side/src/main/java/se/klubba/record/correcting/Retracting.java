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
import se.klubba.record.event.RecordEvent.EntryRetracted;

@Component
class Retracting implements Rule<RetractEntry> {
    @Override
    public Class<RetractEntry> act() {
        return RetractEntry.class;
    }

    @Override
    public Set<Key> concerning(RetractEntry act, Facts facts) {
        var keys = new HashSet<>(LogEntry.of(act.entry(), facts).concerning());
        if (facts.entry(act.entry()) != null) {
            keys.addAll(ChangedSeats.concerning(LogEntry.of(act.entry(), facts).current(), facts));
        }
        return keys;
    }

    @Override
    public List<KlubbaEvent> decide(RetractEntry act, Facts facts) {
        var entry = LogEntry.of(act.entry(), facts).mustStandAt(act.replaces());
        var retracted =
                new EntryRetracted(act.entry(), act.replaces(), entry.current().keys(), act.reason(), act.at());
        ChangedSeats.mustHold(entry.current(), facts.then(List.of(retracted)));
        return List.of(retracted);
    }
}
