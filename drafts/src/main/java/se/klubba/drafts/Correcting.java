package se.klubba.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.DraftRefused.NotAnAnswer;

/** Changes to what a draft says: effects put in and taken out, the head of the meeting. */
public final class Correcting {
    private Correcting() {}

    /** Takes one out. */
    public static Draft without(Draft draft, String key, int effect) {
        return with(draft, key, effects -> {
            if (effect < 0 || effect >= effects.size()) {
                throw new NotAnAnswer("no-such-effect");
            }
            effects.remove(effect);
        });
    }

    /** Says the head of the meeting anew; an empty value takes it out. */
    public static Draft head(Draft draft, Map<String, String> said) {
        var head = new LinkedHashMap<>(meeting(draft));
        said.forEach((field, value) -> {
            if (value.isBlank()) {
                head.remove(field);
            } else {
                head.put(field, value.strip());
            }
        });
        var record = new LinkedHashMap<>(draft.record());
        record.put("meeting", head);
        var names = map(record.get("names"));
        var bodies = map(names.get("bodies"));
        var body = DraftNames.asDeclared(
                bodies.keySet(), said.getOrDefault("body", "").strip());
        if (!body.isEmpty()) {
            head.put("body", body);
            var before = meeting(draft).get("body");
            if (before instanceof String other && !other.equals(body)) {
                record.put("items", DraftNames.met(record.get("items"), other, body));
            }
            bodies.putIfAbsent(body, ordered("name", body, "kind", said.getOrDefault("kind", "other")));
            names.put("bodies", bodies);
            head.remove("kind");
            record.put("names", names);
        }
        var left = draft.questions().stream()
                .filter(q -> !(q.code().equals("which-body") && "meeting".equals(q.about()) && !body.isEmpty())
                        && !(q.code().equals("which-day") && "meeting".equals(q.about()) && head.containsKey("on"))
                        && !q.code().equals("which-hours"))
                .toList();
        return draft.with(record, left);
    }

    static Draft with(Draft draft, String key, Consumer<List<Object>> change) {
        return changed(draft, key, passage -> {
            var what = passage.containsKey("acts") ? "acts" : "effects";
            var effects = new ArrayList<>(list(passage.get(what)));
            change.accept(effects);
            passage.remove("note");
            passage.put(what, effects);
        });
    }

    /** What was only said happened as well: it is recorded there, and was decided by nobody. */
    static Draft happened(Draft draft, String key, Object act) {
        return changed(draft, key, passage -> {
            passage.remove("note");
            passage.put("acts", List.of(act));
        });
    }

    static Draft changed(Draft draft, String key, Consumer<Map<String, Object>> change) {
        int cut = key.lastIndexOf('/');
        var record = new LinkedHashMap<>(draft.record());
        var items = new ArrayList<Object>();
        boolean found = false;
        for (var one : list(record.get("items"))) {
            var item = map(one);
            if (cut > 0 && key.substring(0, cut).equals(item.get("item"))) {
                found |= passage(item, key.substring(cut + 1), change);
            }
            items.add(item);
        }
        if (!found) {
            throw new NotAnAnswer("no-passage", key);
        }
        record.put("items", items);
        return draft.with(record, draft.questions());
    }

    private static boolean passage(Map<String, Object> item, String key, Consumer<Map<String, Object>> change) {
        boolean found = false;
        for (var block : List.of("running", "clauses")) {
            var passages = new ArrayList<Object>();
            for (var one : list(item.get(block))) {
                var passage = map(one);
                if (key.equals(passage.get("key"))) {
                    found = true;
                    change.accept(passage);
                }
                passages.add(passage);
            }
            if (!passages.isEmpty()) {
                item.put(block, passages);
            }
        }
        return found;
    }

    /** A copy of the item of that number; empty where there is none. */
    static Optional<Map<String, Object>> item(Draft draft, String number) {
        return list(draft.record().get("items")).stream()
                .map(Correcting::map)
                .filter(i -> number.equals(i.get("item")))
                .findFirst();
    }

    public static Map<String, Object> meeting(Draft draft) {
        return map(draft.record().get("meeting"));
    }

    public static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    /** A copy that can be changed. */
    public static Map<String, Object> map(@Nullable Object value) {
        var copy = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> copy.put(String.valueOf(k), v));
        }
        return copy;
    }

    static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
