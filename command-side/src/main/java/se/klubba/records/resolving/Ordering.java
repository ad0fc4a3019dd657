package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.ItemNumber;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Place;

/**
 * The order in which the acts of a file are judged: in an item as they stand in the document, whether in running text or in the decision
 * block; what points at a decision of the same file after that decision; that this meeting was called, and moved, before all that happened at it.
 */
final class Ordering {
    private final Minutes minutes;
    private final Papers papers;

    Ordering(Minutes minutes, Papers papers) {
        this.minutes = minutes;
        this.papers = papers;
    }

    Minutes ordered() {
        headings();
        var all = new ArrayList<KeyedAct>();
        var acts = minutes.acts();
        for (int from = 0; from < acts.size(); ) {
            int to = from + 1;
            while (to < acts.size() && passage(acts.get(from)) && sameItem(acts.get(from), acts.get(to))) {
                to++;
            }
            all.addAll(passage(acts.get(from)) ? inPlace(acts.subList(from, to)) : acts.subList(from, to));
            from = to;
        }
        afterWhatTheyPointAt(all);
        first(all, act -> OwnMeeting.movedFrom(act, minutes) != null);
        first(all, act -> act.forms().stream().anyMatch(form -> OwnMeeting.calledBy(act, form, minutes)));
        return minutes.with(List.copyOf(all));
    }

    private void headings() {
        var headings = new TreeMap<Integer, ItemNumber>();
        for (var act : minutes.acts()) {
            if (act.block() == null && act.item() == null && placesItem(act)) {
                papers.sources(act.spots(), null).stream()
                        .findFirst()
                        .ifPresent(s -> headings.put(s.lines().first(), ItemNumber.of(act.key())));
            }
        }
        papers.headed(headings);
    }

    private static boolean placesItem(KeyedAct act) {
        return act.forms().stream().anyMatch(f -> f.verb().equals("placeItemOnAgenda"));
    }

    private static boolean passage(KeyedAct act) {
        return act.item() != null && (act.block() == Block.RUNNING || act.block() == Block.DECISION);
    }

    private static boolean sameItem(KeyedAct one, KeyedAct other) {
        return passage(other) && one.item() != null && one.item().equals(other.item());
    }

    private List<KeyedAct> inPlace(List<KeyedAct> ofItem) {
        var places = new HashMap<String, Place>();
        var line = Place.START;
        @Nullable Block block = null;
        for (var act : ofItem) {
            line = block == act.block() ? placed(act, line) : placed(act, Place.START);
            block = act.block();
            places.put(act.key(), line);
        }
        var sorted = new ArrayList<>(ofItem);
        sorted.sort(Comparator.comparing((KeyedAct a) ->
                        places.getOrDefault(a.key(), Place.START).line())
                .thenComparing(a -> places.getOrDefault(a.key(), Place.START).column()));
        var numbered = new ArrayList<KeyedAct>();
        for (var act : sorted) {
            numbered.add(act.numbered(numbered.size() + 1));
        }
        return numbered;
    }

    private Place placed(KeyedAct act, Place before) {
        return papers.sources(act.spots(), act.item()).stream()
                .findFirst()
                .map(s -> new Place(
                        s.lines().first(), s.columns() == null ? 1 : s.columns().first()))
                .orElse(before);
    }

    private static void afterWhatTheyPointAt(List<KeyedAct> all) {
        var keys = new HashMap<String, KeyedAct>();
        all.forEach(a -> keys.put(a.key(), a));
        for (var act : List.copyOf(all)) {
            int at = all.indexOf(act);
            int last = at;
            for (var key : DecisionsNamed.in(act)) {
                var other = keys.get(key);
                last = other == null ? last : Math.max(last, all.indexOf(other));
            }
            if (last > at) {
                all.remove(at);
                all.add(last, act);
            }
        }
    }

    private static void first(List<KeyedAct> all, Predicate<KeyedAct> these) {
        var before = all.stream().filter(these).toList();
        all.removeAll(before);
        all.addAll(0, before);
    }
}
