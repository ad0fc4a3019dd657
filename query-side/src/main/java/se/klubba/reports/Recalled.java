package se.klubba.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.klubba.timeline.Fact;

/** Facts that were read again. */
public final class Recalled {
    private final List<Fact> inOrder;
    private final Map<Long, Integer> places = new HashMap<>();

    /** @param inOrder each once, in the order in which they happened */
    Recalled(List<Fact> inOrder) {
        this.inOrder = inOrder;
        for (int i = 0; i < inOrder.size(); i++) {
            places.put(inOrder.get(i).entry(), i);
        }
    }

    /** The one of an entry that was asked for. */
    public Fact get(long entry) {
        return inOrder.get(Objects.requireNonNull(places.get(entry), "what was told stands"));
    }

    /** What stands of these, each once, in the order in which it happened. */
    public List<Fact> of(Collection<Long> entries) {
        var some = new ArrayList<Integer>();
        for (var entry : entries) {
            var place = places.get(entry);
            if (place != null) {
                some.add(place);
            }
        }
        return some.stream().distinct().sorted().map(inOrder::get).toList();
    }
}
