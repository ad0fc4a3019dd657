package se.klubba.axon.mongodb.views;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What is known of the views: as they are kept, as they were at any position, and how far each has come. */
public interface Views {
    /** The view of one key as it is kept; null where no event names the key. */
    <V> @Nullable Stored<V> find(View<V> view, String key);

    /** The views of these keys as they are kept, those that there are, by key; asked for together. */
    <V> Map<String, Stored<V>> find(View<V> view, Collection<String> keys);

    /**
     * The places of things in these parts of a list that is kept, as it is kept, by part; asked for together. Folded from the log while it is
     * being built for the first time.
     */
    <V> Map<RowsWanted, List<RowsWanted.Place>> rows(Listed<V> view, Collection<RowsWanted> wanted);

    /** Where an item stands in the lists of its view, on that day, as known then; none where it is in none. */
    <V> List<RowsWanted.Place> places(Listed<V> view, String key, String item, long day, long known);

    /**
     * The number of events that every view has seen that is kept and goes on: one that has stopped, or is being built for the first time, does
     * not count.
     */
    long position();

    /**
     * Returns once all of them have seen this many events.
     *
     * @throws ViewBehind if one has not when the time is over
     */
    void await(long position, Duration atMost);

    /** The views of all keys as they are kept, by key. */
    <V> List<Stored<V>> all(View<V> view);

    /** The number of events that the kept view has seen. */
    long position(View<?> view);

    /**
     * Returns once the kept view has seen this many events.
     *
     * @throws ViewBehind if it has not when the time is over
     */
    void await(View<?> view, long position, Duration atMost);

    /**
     * The view of one key as the log was when it had {@code to} events, without what was hidden since ({@link Hiding}).
     *
     * @return null where none of them names the key
     */
    <V> @Nullable Stored<V> foldAt(View<V> view, String key, long to);

    /** The views of all keys as the log was when it had {@code to} events, without what was hidden since, by key. */
    <V> List<Stored<V>> allAt(View<V> view, long to);

    /**
     * Builds the view anew beside the one that is served, which goes on; readers get the new one when it has caught up.
     *
     * @return done when the new one is served; the work goes on whether that is waited for or not, on another node if need be
     */
    CompletableFuture<Void> rebuild(View<?> view);

    /**
     * Compares what is kept with a fold of the log up to where the kept view stands; empty where they agree.
     *
     * @throws IllegalStateException where nothing of it is kept yet
     */
    List<Difference> check(View<?> view);

    /**
     * Lets the view go on without one event, as if it had never been: the event that stops it, and no other. It is on record for ever, and
     * holds for this version of the view.
     *
     * @throws IllegalArgumentException where the view is not stopped at this position, or it is not said by whom or why
     */
    void skip(View<?> view, long position, String who, String why);

    /** Every view that this application declares. */
    List<Progress> progress();

    /**
     * A key whose kept view is not the fold of the log.
     *
     * @param stored the position that the kept view knows; -1 where nothing is kept
     * @param folded the position that the log gives; -1 where it gives nothing
     */
    record Difference(String key, long stored, long folded) {}
}
