package se.klubba.axon.mongodb.views;

import java.util.List;

/** A view whose things are found in lists, as rows that are kept in order beside what is stored of each. */
public interface Listed<V> extends View<V> {
    /** The rows of one thing: a pure function of what is stored of it. None where it is in no list. */
    List<Row> rows(String key, V value);
}
