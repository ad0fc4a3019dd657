package se.klubba.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.recognising.KnownRegister.Owed;
import se.klubba.drafts.recognising.Question;
import se.klubba.kernel.ItemNumber;
import se.klubba.records.resolving.Alike;

/**
 * The agenda of a meeting that is written without a document: what the body takes up at each of its meetings, where it takes it up, and
 * between what waits for this one.
 *
 * @param before the items of its last meetings, the latest first, two at the most
 * @param matters that wait for the meeting, or are in the hands of its body, by title
 * @param due assignments to be done by it
 */
record Agenda(List<List<Placed>> before, List<String> matters, List<Owed> due) {
    static final Agenda EMPTY = new Agenda(List.of(), List.of(), List.of());
    /** Of a task so much is told in the title of its item. */
    private static final int TOLD = 80;

    /**
     * An item as it was.
     *
     * @param matter whether it took up a matter
     */
    record Placed(String number, String title, boolean matter) {}

    private record Entry(
            String title, @Nullable String matter, @Nullable Owed due) {}

    /** Puts it on the agenda of a draft that has none yet. */
    Draft on(Draft draft) {
        var record = new LinkedHashMap<>(draft.record());
        var items = new ArrayList<Object>();
        var matters = new LinkedHashMap<String, Object>();
        var questions = new ArrayList<>(draft.questions());
        var number = first();
        for (var entry : entries()) {
            var item = new LinkedHashMap<String, Object>();
            item.put("item", number);
            item.put("title", entry.title());
            if (entry.matter() != null) {
                var alias = Writing.alias(matters);
                matters.put(alias, entry.matter());
                item.put("matters", List.of(alias));
            }
            items.add(item);
            var due = entry.due();
            if (due != null) {
                questions.add(asked("q" + (questions.size() + 1), number, due));
            }
            number = Writing.after(number);
        }
        record.put("items", items);
        var names = Correcting.map(record.get("names"));
        if (!matters.isEmpty()) {
            names.put("matters", matters);
        }
        record.put("names", names);
        return draft.with(record, questions);
    }

    private static Question asked(String id, String item, Owed due) {
        return Question.of(
                id, "assignment-due", item, due.task(), List.of(due.task(), due.recipient()), due.outcomes());
    }

    /** Where the numbers go on from meeting to meeting, the one after the last; else 1, in the body's own form. */
    private String first() {
        var last = before.isEmpty() ? List.<Placed>of() : before.getFirst();
        if (last.isEmpty()) {
            return "1";
        }
        try {
            var begins = ItemNumber.of(last.getFirst().number());
            return begins.number() > 1 ? Writing.after(last.getLast().number()) : begins.mark() + "1";
        } catch (IllegalArgumentException _) {
            return "1";
        }
    }

    private List<Entry> entries() {
        var standing = standing();
        var last = before.isEmpty() ? List.<Placed>of() : before.getFirst();
        var entries = new ArrayList<Entry>();
        int at = 0;
        while (at < last.size() && standing.contains(Alike.folded(last.get(at).title()))) {
            entries.add(new Entry(last.get(at++).title(), null, null));
        }
        new LinkedHashSet<>(matters).forEach(m -> entries.add(new Entry(m, m, null)));
        due.forEach(d -> entries.add(new Entry(told(d.task()), null, d)));
        last.stream()
                .skip(at)
                .filter(p -> standing.contains(Alike.folded(p.title())))
                .forEach(p -> entries.add(new Entry(p.title(), null, null)));
        return entries;
    }

    /** What it took up at both of its last meetings, and does not wait for this one; after one meeting, what was about no matter. */
    private Set<String> standing() {
        if (before.isEmpty()) {
            return Set.of();
        }
        var titles = before.getFirst().stream()
                .filter(p -> before.size() > 1 || !p.matter())
                .map(p -> Alike.folded(p.title()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        before.stream()
                .skip(1)
                .forEach(items -> titles.retainAll(
                        items.stream().map(p -> Alike.folded(p.title())).toList()));
        matters.forEach(m -> titles.remove(Alike.folded(m)));
        return titles;
    }

    private static String told(String task) {
        if (task.length() <= TOLD) {
            return task;
        }
        int space = task.lastIndexOf(' ', TOLD);
        return task.substring(0, space < TOLD / 2 ? TOLD : space) + " …";
    }
}
