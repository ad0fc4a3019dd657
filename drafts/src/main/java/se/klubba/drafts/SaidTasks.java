package se.klubba.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be done by assignments of a meeting that was written without a document: the words under which each was given. Where there is
 * a document, its place is cited, and tells it.
 */
final class SaidTasks {
    private static final String GIVEN = "giveAssignment";
    private static final String TASK = "task";

    private SaidTasks() {}

    /** Of the items of a record file. */
    static List<Object> in(Object items) {
        return Correcting.list(items).stream().<Object>map(SaidTasks::inItem).toList();
    }

    private static Map<String, Object> inItem(Object one) {
        var item = Correcting.map(one);
        for (var block : List.of("clauses", "running")) {
            item.computeIfPresent(
                    block,
                    (_, passages) -> Correcting.list(passages).stream()
                            .map(SaidTasks::inPassage)
                            .toList());
        }
        return item;
    }

    private static Map<String, Object> inPassage(Object one) {
        var passage = Correcting.map(one);
        if (passage.get("words") instanceof String words) {
            for (var list : List.of("effects", "acts")) {
                passage.computeIfPresent(list, (_, effects) -> said(Correcting.list(effects), words));
            }
        }
        return passage;
    }

    private static List<Object> said(List<Object> effects, String words) {
        var said = new ArrayList<Object>();
        for (var one : effects) {
            var effect = Correcting.map(one);
            if (effect.get(GIVEN) instanceof Map<?, ?> given && !given.containsKey(TASK)) {
                var told = new LinkedHashMap<>(Correcting.map(given));
                told.put(TASK, words);
                effect.put(GIVEN, told);
            }
            said.add(effect);
        }
        return said;
    }
}
