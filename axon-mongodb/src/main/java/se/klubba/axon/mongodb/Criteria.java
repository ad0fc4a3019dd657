package se.klubba.axon.mongodb;

import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The two criteria that look alike: {@code havingAnyTag()} has no criterion and matches all, {@code either()} has none and matches nothing. */
public final class Criteria {
    private static final QualifiedName NO_EVENT = new QualifiedName("no event has this name");

    private Criteria() {}

    /** Whether every event matches; its parts are then not to be looked at, {@code flatten} leaves this one out. */
    public static boolean matchAll(EventCriteria criteria) {
        return criteria.matches(NO_EVENT, Set.of());
    }

    public static boolean matchNothing(EventCriteria criteria) {
        return criteria.flatten().isEmpty() && !matchAll(criteria);
    }
}
