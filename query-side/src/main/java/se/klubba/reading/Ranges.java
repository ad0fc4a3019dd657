package se.klubba.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.RowsWanted;
import se.klubba.axon.mongodb.views.RowsWanted.Place;
import se.klubba.axon.mongodb.views.Views;

/** What one answer reads of lists: ranges of their rows, of which those count whose thing is still of the list for the reader. */
final class Ranges {
    private static final int AT_ONCE = 20;
    /** Where the first is likely to be enough. */
    private static final int FEW = 3;

    private final ReadContext reading;
    private final Views views;
    private final Map<ListedView, Lookup<RowsWanted, List<Place>>> ranges = new HashMap<>();

    Ranges(ReadContext reading, Views views) {
        this.reading = reading;
        this.views = views;
    }

    Stream<Lookup<?, ?>> lookups() {
        return ranges.values().stream().map(one -> one);
    }

    /** What was asked for. */
    Map<ListedView, Set<RowsWanted>> asked() {
        return Lookup.asked(ranges);
    }

    /** These are likely to be asked for, of the day and the moment of this answer. */
    void expect(Map<ListedView, Set<RowsWanted>> likely) {
        likely.forEach((view, wanted) -> ranges(view)
                .expect(wanted.stream()
                        .map(one -> one.at(ListEntry.number(reading.day()), reading.position()))
                        .toList()));
    }

    /**
     * A part of a list.
     *
     * @param last the place of the last of them, after which there is more; null where there is no more
     */
    record Part<T>(List<T> items, @Nullable Place last) {}

    /**
     * Where the items of a list are that come after a place, so many that are shown at the most.
     *
     * @param item what a thing is shown as; null where it is not of the list for the reader after all
     */
    <T> Part<T> part(ListedView view, ListWanted wanted, @Nullable Place after, int most, ListOf.Shown<T> item) {
        var items = new ArrayList<T>();
        @Nullable Place last = null;
        @Nullable Place at = after;
        while (true) {
            int number = Math.max(AT_ONCE, most - items.size() + 1);
            var range = range(view, wanted, at, number);
            for (var place : range) {
                if (place.equals(at)) {
                    continue; // while a row takes another's place, both are there
                }
                if (items.size() == most && reading.missing()) {
                    return new Part<>(items, last);
                }
                var shown = isFound(view, wanted, place) ? item.at(place) : null;
                if (shown != null && items.size() == most) {
                    return new Part<>(items, last);
                }
                if (shown != null) {
                    items.add(shown);
                    last = place;
                }
                at = place;
            }
            if (range.size() < number || reading.missing()) {
                return new Part<>(items, null);
            }
        }
    }

    /** The keys of what is wanted of a list, in its order; no more is read than is taken of them. */
    Stream<String> keys(ListedView view, ListWanted wanted) {
        return Stream.iterate(
                        range(view, wanted, null, FEW),
                        range -> !range.isEmpty(),
                        range -> range.size() < FEW || reading.missing()
                                ? List.of()
                                : range(view, wanted, range.getLast(), FEW))
                .flatMap(List::stream)
                .map(Place::key)
                .distinct();
    }

    private List<Place> range(ListedView view, ListWanted of, @Nullable Place after, int most) {
        var rows = new RowsWanted(
                of.choices(),
                of.words(),
                ListEntry.number(reading.day()),
                reading.position(),
                of.from(),
                of.until(),
                after,
                most,
                of.backwards());
        var there = reading.at(ranges(view), rows);
        return there == null ? List.of() : there;
    }

    private Lookup<RowsWanted, List<Place>> ranges(ListedView view) {
        return ranges.computeIfAbsent(view, _ -> new Lookup<>(all -> views.rows(view, all)));
    }

    /** A row is of all that is on record: what is hidden from the reader, or was disposed of since, does not count. */
    private boolean isFound(ListedView view, ListWanted of, Place place) {
        return entries(view, place.key())
                .anyMatch(entry -> entry.item().equals(place.item()) && entry.found(of.choices(), of.words()));
    }

    private Stream<ListEntry> entries(ListedView view, String key) {
        var own = reading.look(view, key);
        return own == null
                ? Stream.empty()
                : view.entries(key, own.value(), reading.day(), other -> standingOrNothing(view, other)).stream();
    }

    private Standing standingOrNothing(HistoryView view, String key) {
        var one = reading.look(view, key);
        return one == null ? new Standing(List.of()) : one.value();
    }

    /** Where an item stands in the list in which a cursor names it. */
    Place place(ListedView view, Cursor cursor) {
        var places = cursor.version() == view.version()
                ? views.places(view, cursor.key(), cursor.item(), ListEntry.number(reading.day()), reading.position())
                : List.<Place>of();
        if (places.isEmpty()) {
            throw ReadProblem.cursorGone();
        }
        return places.getFirst();
    }
}
