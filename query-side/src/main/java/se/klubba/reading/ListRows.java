package se.klubba.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Row;
import se.klubba.axon.mongodb.views.Span;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Timeline;

/**
 * The rows of one thing: how it is found is asked anew after each entry that counts, and for each day on which what was known then changes it,
 * of itself and of what it asks of others. What is found alike on days in a row, as known at moments in a row, is one row.
 */
final class ListRows {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final ListedView view;
    private final String key;
    private final Function<String, @Nullable History> others;
    private final Map<String, History> histories = new HashMap<>();
    /** How many events are known after each entry that may change something. */
    private final TreeSet<Long> moments = new TreeSet<>();

    private record Days(Span days, ListEntry entry) {}

    ListRows(ListedView view, String key, History history, Function<String, @Nullable History> others) {
        this.view = view;
        this.key = key;
        this.others = others;
        take(key, history);
    }

    private History take(String of, History history) {
        histories.put(of, history);
        history.entries().stream()
                .filter(entry -> counts(entry.event()))
                .map(Entry::position)
                .forEach(position -> moments.add(position + 1));
        return history;
    }

    private boolean counts(KlubbaEvent event) {
        return event instanceof EntryCorrected corrected
                ? counts(corrected.replacement())
                : Timeline.AMENDING.contains(event.getClass()) || view.counts(event);
    }

    List<Row> all() {
        var rows = new ArrayList<Row>();
        var open = new LinkedHashMap<Days, Long>();
        for (var at = moments.isEmpty() ? null : moments.first(); at != null; at = moments.higher(at)) {
            long moment = at;
            var now = new Moment(moment).days();
            open.entrySet().removeIf(before -> {
                boolean over = !now.contains(before.getKey());
                if (over) {
                    rows.add(row(before.getKey(), before.getValue(), moment));
                }
                return over;
            });
            now.forEach(days -> open.putIfAbsent(days, moment));
        }
        open.forEach((days, since) -> rows.add(row(days, since, Span.OPEN)));
        return rows;
    }

    private static Row row(Days days, long since, long until) {
        var entry = days.entry();
        return new Row(entry.item(), entry.sort(), entry.terms(), entry.words(), days.days(), new Span(since, until));
    }

    /** Of all days, as known when there were so many events. */
    private final class Moment {
        private final long known;
        private final Map<String, Standing> standings = new HashMap<>();
        private final TreeSet<LocalDate> changes = new TreeSet<>();

        Moment(long known) {
            this.known = known;
            changes.add(FIRST);
        }

        List<Days> days() {
            var own = standing(key);
            var all = new ArrayList<Days>();
            Map<ListEntry, Long> open = new LinkedHashMap<>();
            for (@Nullable LocalDate day = changes.first(); day != null; day = changes.higher(day)) {
                long number = ListEntry.number(day);
                var now = view.entries(key, own, day, this::standing);
                open.entrySet().removeIf(before -> {
                    boolean over = !now.contains(before.getKey());
                    if (over) {
                        all.add(new Days(new Span(before.getValue(), number), before.getKey()));
                    }
                    return over;
                });
                now.forEach(entry -> open.putIfAbsent(entry, number));
            }
            open.forEach((entry, since) -> all.add(new Days(new Span(since, Span.OPEN), entry)));
            return all;
        }

        private Standing standing(String of) {
            var before = standings.get(of);
            if (before != null) {
                return before;
            }
            var history = histories.get(of);
            if (history == null) {
                var found = others.apply(of);
                history = take(of, found == null ? new History(List.of()) : found);
            }
            var then = history.asKnown(of, known, view.about(of));
            var standing = then == null ? new Standing(List.of()) : then.value();
            standings.put(of, standing);
            standing.facts().stream()
                    .filter(fact -> view.counts(fact.event()))
                    .flatMap(view::changes)
                    .filter(day -> day.isAfter(FIRST))
                    .forEach(changes::add);
            return standing;
        }
    }
}
