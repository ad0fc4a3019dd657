package se.klubba.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.klubba.axon.mongodb.views.Stored;
import se.klubba.reading.Background;
import se.klubba.reading.FactsView;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** Names and dates out of the facts of one report: none of the kept views counts. */
final class Known implements Background {
    private final Map<FactsView, Map<String, List<Fact>>> facts = new HashMap<>();
    private final LocalDate day;
    private final ZoneId zone;
    private final String disposed;

    /** @param views the ones that will be asked for */
    Known(List<FactsView> views, LocalDate day, ZoneId zone, String disposed) {
        this.day = day;
        this.zone = zone;
        this.disposed = disposed;
        views.forEach(view -> facts.put(view, new TreeMap<>()));
    }

    /** The next one that stands, in the order in which they happened. */
    void add(Fact fact) {
        facts.forEach((view, byKey) -> {
            if (view.kinds().contains(fact.event().getClass())) {
                view.about(fact)
                        .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(fact));
            }
        });
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public List<Stored<Standing>> all(FactsView view) {
        var known = facts.get(view);
        if (known == null) {
            throw new IllegalArgumentException("the facts of " + view.name() + " were not gathered");
        }
        return known.entrySet().stream()
                .map(e -> new Stored<>(e.getKey(), last(e.getValue()), new Standing(e.getValue())))
                .toList();
    }

    private static long last(List<Fact> facts) {
        return facts.stream().map(Fact::version).max(Comparator.naturalOrder()).orElse(-1L);
    }

    /** Nothing: what a report rests on is the log up to its position. */
    @Override
    public void touch(long position) {}

    @Override
    public String disposed() {
        return disposed;
    }
}
