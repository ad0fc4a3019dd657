package se.klubba.reports.asking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;
import se.klubba.reading.Concern;
import se.klubba.reading.Folded;
import se.klubba.reading.ReadProblem;

/** Bodies by what they are or were called; neither case nor diacritics matter. */
public final class BodiesByName {
    private static final Concern NAMING =
            Concern.of(Set.of("body"), BodyEstablished.class, BodyNoted.class, BodyRenamed.class, BodyAlsoCalled.class);

    private final Map<Folded, Set<String>> bodies = new HashMap<>();

    private BodiesByName() {}

    /** As they are named at its end. */
    public static BodiesByName in(EventLog log) {
        var all = new BodiesByName();
        try (var events = log.read(0, Long.MAX_VALUE, NAMING.criteria())) {
            Concern.facts(events.toList()).forEach(fact -> all.add(fact.event()));
        }
        return all;
    }

    private void add(KlubbaEvent event) {
        switch (event) {
            case BodyEstablished e -> add(e.body(), e.name());
            case BodyNoted e -> add(e.body(), e.name());
            case BodyRenamed e -> add(e.body(), e.name());
            case BodyAlsoCalled e -> add(e.body(), e.name());
            default -> {}
        }
    }

    private void add(BodyId body, Words name) {
        Stream.of(body.value(), name.or(""))
                .forEach(called -> bodies.computeIfAbsent(Folded.of(called), _ -> new TreeSet<>())
                        .add(body.value()));
    }

    /**
     * @param said an identifier, or a name
     * @throws ReadProblem where none is called so, or several are
     */
    public BodyId find(String said) {
        var found = bodies.getOrDefault(Folded.of(said), Set.of());
        if (found.contains(said)) {
            return new BodyId(said);
        }
        if (found.size() > 1) {
            throw ReadProblem.malformed("'" + said + "' may be any of the bodies " + String.join(", ", found));
        }
        return found.stream().findFirst().map(BodyId::new).orElseThrow(() -> ReadProblem.unknown("body", said));
    }
}
