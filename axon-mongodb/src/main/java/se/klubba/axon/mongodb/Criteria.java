package se.klubba.axon.mongodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What criteria do not say themselves. Two of them look alike: {@code havingAnyTag()} has no criterion and matches all, {@code either()} has none
 * and matches nothing.
 */
public final class Criteria {
    private static final QualifiedName NO_EVENT = new QualifiedName("no event has this name");

    private Criteria() {}

    /** Whether every event matches; its parts are then not to be looked at, {@code flatten} leaves this one out. */
    public static boolean matchAll(EventCriteria criteria) {
        return criteria.matches(NO_EVENT, Set.of());
    }

    /** What {@code matches} says, without asking each of many criteria about each event: only those with one of its tags. */
    public static BiPredicate<QualifiedName, Set<Tag>> matching(EventCriteria criteria) {
        if (matchAll(criteria)) {
            return (_, _) -> true;
        }
        var untagged = new ArrayList<EventCriterion>();
        var tagged = new HashMap<Tag, List<EventCriterion>>();
        for (var criterion : criteria.flatten()) {
            criterion.tags().stream()
                    .findAny()
                    .map(tag -> tagged.computeIfAbsent(tag, _ -> new ArrayList<>()))
                    .orElse(untagged)
                    .add(criterion);
        }
        return (name, tags) -> untagged.stream().anyMatch(criterion -> criterion.matches(name, tags))
                || tags.stream()
                        .flatMap(tag -> tagged.getOrDefault(tag, List.of()).stream())
                        .anyMatch(criterion -> criterion.matches(name, tags));
    }

    public static boolean matchNothing(EventCriteria criteria) {
        return criteria.flatten().isEmpty() && !matchAll(criteria);
    }
}
