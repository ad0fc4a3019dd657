package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A view whose things are found in lists, as rows that are kept in order beside what is stored of each. */
public interface Listed<V> extends View<V> {
    /**
     * The rows of one thing: a pure function of what is stored of it, and of what it asks of others. None where it is in no list.
     *
     * @param others what is stored of other things of this view; null of what is not there. The rows are made anew when any of those changes, or
     *     comes to be
     */
    List<Row> rows(String key, V value, Function<String, @Nullable V> others);
}
