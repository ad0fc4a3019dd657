package se.klubba.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.View;
import se.klubba.kernel.Key;
import se.klubba.timeline.Fact;

/** A view that keeps the history of each thing of some kind; what is asked of it is asked through a {@link ReadContext}. */
public interface HistoryView extends View<History> {
    /** Of keys, those under which the least is to be expected first: bodies and people have long histories. */
    Comparator<Key> NARROW_FIRST = Comparator.comparing(
                    (Key key) -> Set.of("body", "person").contains(key.name()))
            .thenComparing(Comparator.naturalOrder());

    /** The keys of this view about which it is one of the facts; none where it is no concern of it. */
    Stream<String> about(Fact fact);

    /** Whether a fact is about this key. */
    default Predicate<Fact> about(String key) {
        return fact -> about(fact).anyMatch(key::equals);
    }

    @Override
    default Class<History> type() {
        return History.class;
    }

    @Override
    default int readsSince() {
        return version();
    }

    @Override
    default Set<Long> alsoNeeds(String key, List<LoggedEvent> events) {
        return History.missingRoots(events, about(key));
    }

    @Override
    default History fold(String key, List<LoggedEvent> events) {
        return History.of(events, about(key));
    }
}
