package se.klubba.reports;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.reading.FactsView;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;

/** Where in the log is what can be about each thing of some views; none of it was decoded for that. */
final class EntriesByKey {
    private final Map<FactsView, Map<String, WholeNumbers>> entries = new LinkedHashMap<>();

    /** A thing of a view. */
    record Found(FactsView view, String key) {}

    EntriesByKey(Collection<FactsView> views) {
        views.forEach(view -> entries.put(view, new HashMap<>()));
    }

    /** What an event of that kind can be about. Adds nothing; for any thread. */
    List<Found> find(Class<?> kind, Undecoded event) {
        var views = entries.keySet().stream()
                .filter(view -> view.kinds().contains(kind))
                .toList();
        if (views.isEmpty()) {
            return List.of();
        }
        var tags = event.tags();
        return views.stream()
                .flatMap(view -> view.perhapsAbout(kind, tags).map(key -> new Found(view, key)))
                .toList();
    }

    void add(Found found, long entry) {
        of(found.view()).computeIfAbsent(found.key(), _ -> new WholeNumbers()).add(entry);
    }

    /** Forgets these entries: they were amended, and what stands of them may be about something else. */
    void forget(BitSet amended) {
        entries.values().forEach(byKey -> {
            byKey.replaceAll((_, there) -> there.without(amended));
            byKey.values().removeIf(WholeNumbers::isEmpty);
        });
    }

    /** What stands of an entry that was amended. */
    void add(Fact fact) {
        entries.keySet().forEach(view -> view.about(fact).forEach(key -> add(new Found(view, key), fact.entry())));
    }

    /** How many entries these views are told from; one as often as it is found. */
    long count(Collection<FactsView> views) {
        return views.stream()
                .flatMap(view -> of(view).values().stream())
                .mapToLong(WholeNumbers::size)
                .sum();
    }

    /** @throws IllegalArgumentException of a view that is none of these */
    Map<String, WholeNumbers> of(FactsView view) {
        var known = entries.get(view);
        if (known == null) {
            throw new IllegalArgumentException("the entries of " + view.name() + " were not gathered");
        }
        return known;
    }
}
