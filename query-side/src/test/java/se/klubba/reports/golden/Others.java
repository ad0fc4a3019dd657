package se.klubba.reports.golden;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import se.klubba.EventCatalog;
import se.klubba.Samples;
import se.klubba.generated.GeneratedEvent;
import se.klubba.kernel.Creates;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;

/** What no chapter tells: samples of each kind of fact, with each constant and alternative that is new with it, about the first things of the register. */
final class Others {
    private static final Occurrence DAY = Occurrence.on(EdtfDate.of("2021-06-11"));

    private Others() {}

    static void record(Chronicle log) {
        var first = firstThings(log);
        var told = log.written().stream().map(e -> e.event().getClass()).collect(Collectors.toSet());
        var seen = new HashSet<Class<?>>();
        told.forEach(kind -> Samples.turns(kind, seen));
        log.session("arkivarie-1", "2021-06-11");
        EventCatalog.all().stream().filter(kind -> !told.contains(kind)).forEach(kind -> {
            int turns = Samples.turns(kind, seen);
            for (int turn = 0; turn < turns; turn++) {
                log.put(sample(kind, turn, first));
            }
        });
    }

    private static Map<Class<?>, Identifier> firstThings(Chronicle log) {
        var first = new HashMap<Class<?>, Identifier>();
        log.written().stream()
                .map(GeneratedEvent::event)
                .flatMap(KlubbaEvent::creates)
                .forEach(thing -> first.putIfAbsent(thing.getClass(), thing));
        return first;
    }

    private static KlubbaEvent sample(Class<? extends KlubbaEvent> kind, int turn, Map<Class<?>, Identifier> first) {
        var samples = new Samples((type, _) -> type == Occurrence.class ? DAY : first.get(type)).turn(turn);
        return (KlubbaEvent) samples.of(
                kind,
                component -> component.isAnnotationPresent(Creates.class)
                        ? Samples.identifier(component.getType(), kind.getSimpleName() + "-" + turn)
                        : samples.value(component));
    }
}
