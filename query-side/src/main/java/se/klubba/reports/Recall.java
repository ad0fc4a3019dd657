package se.klubba.reports;

import java.util.Collection;
import java.util.stream.Stream;
import se.klubba.timeline.Fact;

/** Facts once more, for a fold that keeps where they are in the log instead of them. */
@FunctionalInterface
public interface Recall {
    /** What stands of these entries, in the order in which it happened; of kinds that the report reads. */
    Stream<Fact> of(Collection<Long> entries);
}
