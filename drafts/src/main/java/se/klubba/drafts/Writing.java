package se.klubba.drafts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klubba.drafts.DraftRefused.NotAnAnswer;
import se.klubba.kernel.ItemNumber;

/** A meeting that is written at the desk: its agenda, who is there, and what is decided, in words. */
public final class Writing {
    private static final String VERIFIERS = "verifiers";
    private static final Set<String> OFFICERS = Set.of("chair", "secretary");

    private Writing() {}

    /** Puts an item last on the agenda. */
    public static Draft item(Draft draft, String title) {
        written(title);
        var record = new LinkedHashMap<>(draft.record());
        var items = new ArrayList<>(Correcting.list(record.get("items")));
        var names = Correcting.map(record.get("names"));
        var matters = Correcting.map(names.get("matters"));
        var alias = alias(matters);
        items.add(Correcting.ordered(
                "item", next(items), "title", title.strip(), "matters", new ArrayList<>(List.of(alias))));
        matters.put(alias, title.strip());
        names.put("matters", matters);
        record.put("items", items);
        record.put("names", names);
        return draft.with(record, draft.questions());
    }

    private static void written(String words) {
        if (words.isBlank()) {
            throw new NotAnAnswer("nothing-written");
        }
    }

    static String alias(Map<String, Object> matters) {
        int number = matters.size() + 1;
        while (matters.containsKey("ärende-" + number)) {
            number++;
        }
        return "ärende-" + number;
    }

    private static String next(List<Object> items) {
        return items.isEmpty() ? "1" : after(number(items.getLast()));
    }

    private static String number(Object item) {
        return String.valueOf(Correcting.map(item).get("item"));
    }

    /** The next as a body numbers: 5 after 4, 102/2026 after 101/2026, § 13 after § 12. */
    static String after(String number) {
        try {
            var last = ItemNumber.of(number);
            int slash = last.letter().indexOf('/');
            return last.mark()
                    + (last.number() + 1)
                    + (slash < 0 ? "" : last.letter().substring(slash));
        } catch (IllegalArgumentException _) {
            return "1";
        }
    }

    /** Writes what was decided, in words, under an item. */
    public static Draft clause(Draft draft, String number, String words) {
        written(words);
        var record = new LinkedHashMap<>(draft.record());
        var items = new ArrayList<Object>();
        boolean found = false;
        for (var one : Correcting.list(record.get("items"))) {
            var item = Correcting.map(one);
            if (number.equals(item.get("item"))) {
                found = true;
                var clauses = new ArrayList<>(Correcting.list(item.get("clauses")));
                clauses.add(
                        Correcting.ordered("key", key(clauses), "words", words.strip(), "effects", new ArrayList<>()));
                item.put("clauses", clauses);
            }
            items.add(item);
        }
        if (!found) {
            throw new NotAnAnswer("no-item", number);
        }
        record.put("items", items);
        return draft.with(record, draft.questions());
    }

    private static String key(List<Object> clauses) {
        int number = clauses.size() + 1;
        while (taken(clauses, "w" + number)) {
            number++;
        }
        return "w" + number;
    }

    private static boolean taken(List<Object> clauses, String key) {
        return clauses.stream().anyMatch(c -> key.equals(Correcting.map(c).get("key")));
    }

    /** Takes a passage out, with what it does. */
    public static Draft withoutPassage(Draft draft, String key) {
        int cut = key.lastIndexOf('/');
        var record = new LinkedHashMap<>(draft.record());
        var items = new ArrayList<Object>();
        for (var one : Correcting.list(record.get("items"))) {
            var item = Correcting.map(one);
            if (cut > 0 && key.substring(0, cut).equals(item.get("item"))) {
                for (var block : List.of("running", "clauses")) {
                    var left = new ArrayList<>(Correcting.list(item.get(block)));
                    left.removeIf(
                            p -> key.substring(cut + 1).equals(Correcting.map(p).get("key")));
                    item.put(block, left);
                    if (left.isEmpty()) {
                        item.remove(block);
                    }
                }
            }
            items.add(item);
        }
        record.put("items", items);
        return draft.with(
                record,
                draft.questions().stream().filter(q -> !key.equals(q.about())).toList());
    }

    /** Moves an item one place up, or down: the numbers stay where they are. */
    public static Draft move(Draft draft, String number, boolean up) {
        var items = writable(draft);
        int at = at(items, number);
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= items.size()) {
            return draft;
        }
        Collections.swap(items, at, to);
        return numbered(draft, items);
    }

    /** The number that an item has once it is moved so; its own where it cannot be. */
    public static String moved(Draft draft, String number, boolean up) {
        var numbers = Correcting.list(draft.record().get("items")).stream()
                .map(item -> String.valueOf(Correcting.map(item).get("item")))
                .toList();
        int to = numbers.indexOf(number) + (up ? -1 : 1);
        return numbers.contains(number) && to >= 0 && to < numbers.size() ? numbers.get(to) : number;
    }

    /** Takes an item off the agenda in which nothing is written. */
    public static Draft drop(Draft draft, String number) {
        var items = writable(draft);
        var item = Correcting.map(items.get(at(items, number)));
        if (item.containsKey("clauses") || item.containsKey("running") || item.containsKey("proposals")) {
            throw new NotAnAnswer("item-written", number);
        }
        items.remove(at(items, number));
        return numbered(draft, items);
    }

    private static List<Object> writable(Draft draft) {
        if (draft.document() != null) {
            throw new NotAnAnswer("as-printed");
        }
        return new ArrayList<>(Correcting.list(draft.record().get("items")));
    }

    private static int at(List<Object> items, String number) {
        for (int i = 0; i < items.size(); i++) {
            if (number.equals(number(items.get(i)))) {
                return i;
            }
        }
        throw new NotAnAnswer("no-item", number);
    }

    private static Draft numbered(Draft draft, List<Object> items) {
        var record = new LinkedHashMap<>(draft.record());
        var before = Correcting.list(record.get("items"));
        var now = new HashMap<String, String>();
        var numbered = new ArrayList<Object>();
        for (int i = 0; i < items.size(); i++) {
            var item = Correcting.map(items.get(i));
            now.put(String.valueOf(item.get("item")), number(before.get(i)));
            item.put("item", number(before.get(i)));
            numbered.add(item);
        }
        record.put("items", numbered);
        var questions = draft.questions().stream()
                .filter(q -> q.item() == null || now.containsKey(q.item()))
                .map(q -> q.item() == null ? q : q.inItem(String.valueOf(now.get(q.item()))))
                .toList();
        return draft.with(record, questions);
    }

    /** Says who was there, each role with its names, and who verifies the minutes; nobody is where nobody is named. */
    public static Draft attendance(Draft draft, Map<String, List<String>> roles) {
        var there = Correcting.map(draft.record().get("attendance"));
        var declared =
                DraftNames.people(Correcting.map(draft.record().get("names"))).keySet();
        var named = new LinkedHashSet<String>();
        roles.forEach((role, who) -> {
            var people = who.stream()
                    .map(n -> DraftNames.asDeclared(declared, n.strip()))
                    .filter(n -> !n.isEmpty() && (role.equals(VERIFIERS) || !named.contains(n)))
                    .distinct()
                    .toList();
            named.addAll(people);
            if (people.isEmpty()) {
                there.remove(role);
            } else {
                there.put(role, OFFICERS.contains(role) ? people.getFirst() : people);
            }
        });
        var record = new LinkedHashMap<>(draft.record());
        if (there.keySet().equals(Set.of("source")) || there.isEmpty()) {
            record.remove("attendance");
            return draft.with(record, draft.questions());
        }
        record.put("attendance", there);
        var names = Correcting.map(record.get("names"));
        var people = DraftNames.people(names);
        named.forEach(n -> people.putIfAbsent(n, n));
        names.put("people", people);
        record.put("names", names);
        return draft.with(record, draft.questions());
    }
}
