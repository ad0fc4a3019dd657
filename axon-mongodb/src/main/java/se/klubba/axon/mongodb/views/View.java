package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;

/**
 * A read model: a pure fold over the events that concern one key. Declared as a bean it is kept in MongoDB, one document a
 * key; the same fold answers as known at any position, and checks what is kept.
 *
 * @param <V> what is stored and shown, a record that Jackson writes and reads; it never changes, and is shared by those who ask
 */
public interface View<V> {

    /** Stable, in {@code [a-z][a-z0-9-]*}: part of collection names. */
    String name();

    /** From 1. A fold that changes gets the next number: it is then built beside the one that is served. */
    int version();

    /** The class that is stored. */
    Class<V> type();

    /** The keys whose views this event may change; empty if none. Pure: it is asked again in every rebuild. */
    Set<String> keys(LoggedEvent event);

    /**
     * Everything that {@link #fold} of this key needs to read; every event that names the key in {@link #keys} matches. All that matches is
     * held in memory for the fold. Builds are fastest where every criterion has a tag and all tags have the same value.
     */
    EventCriteria concerning(String key);

    /**
     * Positions of further events that the fold of this key needs, by what its own say, such as those that are amended in them; none unless
     * a view says otherwise. They are read one by one: for what is rare.
     */
    default Set<Long> alsoNeeds(String key, List<LoggedEvent> events) {
        return Set.of();
    }

    /**
     * The oldest version whose stored views this one can read. What older ones stored is dropped at once, and folded from the log for who
     * asks until this version is built.
     */
    default int readsSince() {
        return 1;
    }

    /**
     * The view of one key.
     *
     * @param events what matches {@link #concerning}, and what was found of {@link #alsoNeeds}, by position; at least one of them names the key
     */
    V fold(String key, List<LoggedEvent> events);
}
