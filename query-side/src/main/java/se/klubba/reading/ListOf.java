package se.klubba.reading;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.RowsWanted.Place;

/**
 * A list of things as answers show them.
 *
 * @param item what the thing at a place is shown as, within one answer; null where it is not of the list after all
 */
public record ListOf<T>(ListedView view, Function<ReadContext, Shown<T>> item) {
    /** What the things at places are shown as, within one answer. */
    @FunctionalInterface
    public interface Shown<T> {
        /** Null where it is not of the list after all. */
        @Nullable
        T at(Place place);
    }

    /**
     * A part of it.
     *
     * @param next after which there is more; null where there is none
     */
    public record Part<T>(List<T> items, @Nullable Cursor next) {}

    /** So many at the most, from the beginning or after a cursor. */
    public Part<T> part(ReadContext reading, ListWanted wanted, @Nullable Cursor after, int most) {
        // what comes, goes or moves in it may be any of the newest events
        reading.touch(reading.position() - 1);
        var part = reading.ranges()
                .part(
                        view,
                        wanted,
                        after == null ? null : reading.ranges().place(view, after),
                        most,
                        item.apply(reading));
        var last = part.last();
        return new Part<>(
                part.items(),
                last == null
                        ? null
                        : new Cursor(view.version(), reading.position(), reading.day(), last.key(), last.item()));
    }

    /** All of it that is wanted, which is known to be little. */
    public List<T> every(ReadContext reading, ListWanted wanted) {
        return part(reading, wanted, null, Integer.MAX_VALUE - 1).items();
    }

    /** Of the same things, what they are found by alone: for who counts those of a list in which each that is found is shown. */
    public ListOf<String> keys() {
        return new ListOf<>(view, _ -> Place::key);
    }

    /** Of the same things, those of which this is so too. */
    public ListOf<T> where(Function<ReadContext, Function<T, Boolean>> also) {
        return new ListOf<>(view, reading -> {
            var shown = item.apply(reading);
            var counts = also.apply(reading);
            return place -> {
                var found = shown.at(place);
                return found != null && counts.apply(found) ? found : null;
            };
        });
    }
}
