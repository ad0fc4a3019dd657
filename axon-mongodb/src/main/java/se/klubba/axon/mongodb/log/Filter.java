package se.klubba.axon.mongodb.log;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.bson.conversions.Bson;
import se.klubba.axon.mongodb.Criteria;

/** Which commits to look into: a superset of what matches, by an index where there is one. */
final class Filter {
    private Filter() {}

    static Bson commits(EventCriteria criteria) {
        if (Criteria.matchAll(criteria)) {
            return Filters.empty();
        }
        var any = new ArrayList<Bson>();
        var tags = criteria.flatten().stream()
                .filter(c -> !c.tags().isEmpty())
                .map(Filter::oneTag)
                .distinct()
                .toList();
        var types = criteria.flatten().stream()
                .filter(c -> c.tags().isEmpty())
                .flatMap(c -> c.types().stream())
                .map(QualifiedName::name)
                .distinct()
                .toList();
        if (!tags.isEmpty()) {
            any.add(Filters.in("events.tags", tags));
        }
        if (!types.isEmpty()) {
            any.add(Filters.in("events.type", types));
        }
        return switch (any.size()) {
            case 0 -> Filters.in("_id", List.of());
            case 1 -> any.getFirst();
            default -> Filters.or(any);
        };
    }

    /** Any one of its tags finds what has all of them. */
    private static String oneTag(EventCriterion criterion) {
        return criterion.tags().stream()
                .map(Encoded::stored)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** Commits that begin at one of these few positions: by equality, which every server does by index. */
    static Bson firstIn(long from, long to) {
        List<Long> positions = LongStream.range(from, to).boxed().toList();
        return Filters.in("_id", positions);
    }
}
