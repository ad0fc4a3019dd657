package se.klubba.record.addingsources;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.LogEntry;

@Component
class AddingSource implements Rule<AddSource> {
    @Override
    public Set<Key> concerning(AddSource act, Facts facts) {
        return LogEntry.of(act.entry(), facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(AddSource act, Facts facts) {
        LogEntry.of(act.entry(), facts).mustStand();
        var fact = facts.timeline().fact(act.entry());
        return fact == null ? List.of() : Saying.furtherSource(fact, act.at());
    }
}
