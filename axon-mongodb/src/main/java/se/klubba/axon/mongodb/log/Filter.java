package se.klubba.axon.mongodb.log;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.Criteria;

/** Which commits to look into: a superset of what matches, by an index where there is one. */
final class Filter {
    /** Where the server puts the events that it has picked out. */
    static final String MATCHING = "matching";

    /** With more than so many tags and types, a server takes longer to pick events out of commits than to send these whole: measured. */
    private static final int PICKED_BY = 4;

    private Filter() {}

    static Bson commits(EventCriteria criteria) {
        if (Criteria.matchAll(criteria)) {
            return Filters.empty();
        }
        var any = new ArrayList<Bson>();
        var tags = tags(criteria);
        var types = types(criteria);
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

    /**
     * The same events of each of those commits, and no others, each as {@code [index, event, content]}: for a server that can pick. Null where it
     * is better not asked to.
     */
    static @Nullable Bson events(EventCriteria criteria) {
        if (Criteria.matchAll(criteria)) {
            return null;
        }
        var tags = tags(criteria);
        var types = types(criteria);
        if (tags.size() + types.size() > PICKED_BY) {
            return null;
        }
        var tagged =
                tags.stream().map(tag -> new Document("$in", List.of(new Document("$literal", tag), "$$event.tags")));
        var named = Stream.of(new Document("$in", List.of("$$event.type", new Document("$literal", types))));
        var any = new Document("$or", Stream.concat(tagged, named).toList());
        var indexes = new Document("$range", List.of(0, new Document("$size", "$events")));
        var all = new Document("$zip", new Document("inputs", List.of(indexes, "$events", "$content")));
        var event = new Document("event", new Document("$arrayElemAt", List.of("$$one", 1)));
        var matching = new Document("input", all)
                .append("as", "one")
                .append("cond", new Document("$let", new Document("vars", event).append("in", any)));
        return new Document("n", 1)
                .append("at", 1)
                .append("commit", 1)
                .append(MATCHING, new Document("$filter", matching));
    }

    private static List<String> tags(EventCriteria criteria) {
        return criteria.flatten().stream()
                .filter(c -> !c.tags().isEmpty())
                .map(Filter::oneTag)
                .distinct()
                .toList();
    }

    private static List<String> types(EventCriteria criteria) {
        return criteria.flatten().stream()
                .filter(c -> c.tags().isEmpty())
                .flatMap(c -> c.types().stream())
                .map(QualifiedName::name)
                .distinct()
                .toList();
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
