package se.klubba.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.axon.mongodb.views.RowsWanted;

/** What one answer was made of: things, by their keys, and ranges of lists. */
record LookedUp(Map<HistoryView, Set<String>> things, Map<ListedView, Set<RowsWanted>> ranges) {
    int size() {
        return Stream.of(things.values(), ranges.values())
                .flatMap(Collection::stream)
                .mapToInt(Set::size)
                .sum();
    }
}
