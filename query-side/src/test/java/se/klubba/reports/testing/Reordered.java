package se.klubba.reports.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Concern;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Fact;

/**
 * The same facts, recorded in another order: what amends comes last, and facts that nothing but the order of recording tells apart keep it.
 *
 * @param log with each event at its new position
 * @param former the position at which the event at a position was before
 */
public record Reordered(MemoryLog log, List<Long> former) {

    public static Reordered of(MemoryLog log, long seed) {
        var roots = new ArrayList<>(
                log.events().stream().filter(e -> !amends(e.payload())).toList());
        Collections.shuffle(roots, new Random(seed));
        for (var alike : alike(log)) {
            keepOrder(roots, alike);
        }
        log.events().stream().filter(e -> amends(e.payload())).forEach(roots::add);
        Map<Long, Long> moved = new HashMap<>();
        for (var event : roots) {
            moved.put(event.position(), (long) moved.size());
        }
        var events = new ArrayList<LoggedEvent>();
        for (var event : roots) {
            events.add(new LoggedEvent(
                    events.size(),
                    event.recordedAt(),
                    event.id(),
                    event.type(),
                    event.tags(),
                    event.metadata(),
                    amended(event.payload(), moved)));
        }
        return new Reordered(
                new MemoryLog(events), roots.stream().map(LoggedEvent::position).toList());
    }

    private static boolean amends(Object event) {
        return event instanceof EntryCorrected
                || event instanceof EntryRetracted
                || event instanceof SourceAdded
                || event instanceof WordsDisposedOf;
    }

    /** Entries of facts that have the same place in time. */
    private static List<List<Long>> alike(MemoryLog log) {
        var all = new ArrayList<List<Long>>();
        var facts = Concern.facts(log.events());
        for (int i = 0; i < facts.size(); i++) {
            if (i == 0 || Fact.ORDER.compare(unplaced(facts.get(i - 1)), unplaced(facts.get(i))) != 0) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(facts.get(i).entry());
        }
        return all;
    }

    private static Fact unplaced(Fact fact) {
        return new Fact(0, 0, fact.recordedAt(), fact.by(), fact.event(), List.of());
    }

    private static void keepOrder(List<LoggedEvent> shuffled, List<Long> alike) {
        if (alike.size() < 2) {
            return;
        }
        var places = new ArrayList<Integer>();
        var events = new ArrayList<LoggedEvent>();
        for (int i = 0; i < shuffled.size(); i++) {
            if (alike.contains(shuffled.get(i).position())) {
                places.add(i);
                events.add(shuffled.get(i));
            }
        }
        events.sort(java.util.Comparator.comparingLong(LoggedEvent::position));
        for (int i = 0; i < places.size(); i++) {
            shuffled.set(places.get(i), events.get(i));
        }
    }

    private static KlubbaEvent amended(Object event, Map<Long, Long> moved) {
        return switch ((KlubbaEvent) event) {
            case EntryCorrected e ->
                new EntryCorrected(
                        to(moved, e.entry()),
                        to(moved, e.replaces()),
                        e.replacement(),
                        e.formerKeys(),
                        e.reason(),
                        e.at());
            case EntryRetracted e ->
                new EntryRetracted(to(moved, e.entry()), to(moved, e.replaces()), e.formerKeys(), e.reason(), e.at());
            case SourceAdded e -> new SourceAdded(to(moved, e.entry()), e.formerKeys(), e.at());
            case WordsDisposedOf e -> new WordsDisposedOf(to(moved, e.entry()), e.formerKeys(), e.ground(), e.at());
            case KlubbaEvent other -> other;
        };
    }

    private static long to(Map<Long, Long> moved, long position) {
        var there = moved.get(position);
        if (there == null) {
            throw new IllegalArgumentException("nothing was at " + position);
        }
        return there;
    }
}
