package se.klubba.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.klubba.axon.mongodb.LoggedEvent;

/** What a view keeps of a log, folded at once. */
final class Histories {
    private Histories() {}

    /** By the keys of its things. */
    static Map<String, History> of(HistoryView view, List<LoggedEvent> log) {
        var keys = new HashSet<String>();
        log.forEach(e -> keys.addAll(view.keys(e)));
        var all = new HashMap<String, History>();
        for (var key : keys) {
            var concerning = view.concerning(key);
            var some = log.stream()
                    .filter(e -> concerning.matches(e.type().qualifiedName(), e.tags()))
                    .toList();
            var also = view.alsoNeeds(key, some);
            all.put(
                    key,
                    view.fold(
                            key,
                            Stream.concat(some.stream(), also.stream().map(p -> log.get(p.intValue())))
                                    .distinct()
                                    .sorted((a, b) -> Long.compare(a.position(), b.position()))
                                    .toList()));
        }
        return all;
    }
}
