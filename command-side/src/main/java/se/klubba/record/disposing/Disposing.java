package se.klubba.record.disposing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.LogEntry;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

@Component
class Disposing implements Rule<DisposeOfWords> {
    @Override
    public Set<Key> concerning(DisposeOfWords act, Facts facts) {
        return LogEntry.of(act.entry(), facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(DisposeOfWords act, Facts facts) {
        var entry = LogEntry.of(act.entry(), facts).mustBeOriginal();
        return entry.wordsDisposedOf()
                ? List.of()
                : List.of(new WordsDisposedOf(act.entry(), entry.keys(), act.ground(), act.at()));
    }
}
