package se.klubba.axon.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final int TIMES = 2000;
    private static final List<Tag> TAGS =
            Stream.of("a", "b", "c", "d").map(value -> Tag.of("t", value)).toList();
    private static final List<QualifiedName> NAMES =
            Stream.of("x", "y", "z").map(QualifiedName::new).toList();

    private final Random random = new Random(20);

    @Test
    void many_criteria_match_what_each_of_them_matches() {
        int matched = 0;
        for (int i = 0; i < TIMES; i++) {
            var criteria = random.nextInt(10) == 0
                    ? EventCriteria.havingAnyTag()
                    : EventCriteria.either(IntStream.range(0, random.nextInt(5))
                            .mapToObj(_ -> some())
                            .toList());
            var name = one(NAMES);
            var tags = Set.copyOf(some(TAGS));
            boolean expected = criteria.matches(name, tags);
            matched += expected ? 1 : 0;
            assertThat(Criteria.matching(criteria).test(name, tags))
                    .as("%s with %s by %s", name, tags, criteria)
                    .isEqualTo(expected);
        }
        assertThat(matched).isBetween(TIMES / 10, 9 * TIMES / 10);
    }

    /** Tags, or names, or both. */
    private EventCriteria some() {
        var tags = some(TAGS);
        var tagged = tags.isEmpty() ? EventCriteria.havingAnyTag() : EventCriteria.havingTags(Set.copyOf(tags));
        return tags.isEmpty() || random.nextBoolean() ? tagged.andBeingOneOfTypes(one(NAMES)) : tagged;
    }

    private <T> Set<T> some(List<T> of) {
        var some = new HashSet<>(of);
        some.removeIf(_ -> random.nextInt(3) > 0);
        return some;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
