package se.klubba.axon.mongodb.faults;

import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * Somebody took the next number of a counter.
 *
 * @param number how many had been taken when this was decided
 * @param after the position of the one before it, -1 where there was none: what the decision was made on
 * @param attempt names the append among all that were tried
 */
@Event(namespace = "faults", name = "Taken", version = "1")
record Taken(String counter, int number, long after, String attempt) {
    static Set<Tag> tags(Object taken, Map<String, String> metadata) {
        return Set.of(Tag.of("counter", ((Taken) taken).counter()));
    }
}
