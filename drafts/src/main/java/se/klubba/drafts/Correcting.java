package se.klubba.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.DraftRefused.NotAnAnswer;
import se.klubba.drafts.recognising.ShortCommand;

/** Changes to what a draft says: effects put in and taken out, the head of the meeting. */
public final class Correcting {
    private Correcting() {}

    /** Puts an effect in that was typed as a command. */
    public static Draft command(Draft draft, String key, String command) {
        var condition = ShortCommand.condition(command);
        if (condition != null) {
            return subject(draft, key, condition);
        }
        ShortCommand read;
        try {
            read = ShortCommand.of(
                    command,
                    day(draft),
                    String.valueOf(meeting(draft).get("body")),
                    matter(draft, key),
                    id(draft, key));
        } catch (ShortCommand.NotRead e) {
            throw new NotAnAnswer(e.why());
        }
        var named = names(draft, read);
        return with(named, key, effects -> effects.add(read.effect()));
    }

    /** What a decision waits for; nothing where that is empty. */
    private static Draft subject(Draft draft, String key, String condition) {
        return changed(draft, key, passage -> {
            if (condition.isEmpty()) {
                passage.remove("subject");
            } else {
                passage.put("subject", Map.of("condition", condition));
            }
        });
    }

    private static LocalDate day(Draft draft) {
        try {
            return LocalDate.parse(String.valueOf(meeting(draft).get("on")));
        } catch (java.time.DateTimeException _) {
            throw new NotAnAnswer("no-day");
        }
    }

    /** A name that is given to nothing else in the draft. */
    private static String id(Draft draft, String key) {
        var base = "uppdrag-" + key.replace('/', '-');
        int number = 1;
        while (draft.record().toString().contains("id=" + base + "-" + number + ",")) {
            number++;
        }
        return base + "-" + number;
    }

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
        var body = said.getOrDefault("body", "").strip();
        if (!body.isEmpty()) {
            var names = map(record.get("names"));
            var bodies = map(names.get("bodies"));
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

    private static Draft names(Draft draft, ShortCommand read) {
        var record = new LinkedHashMap<>(draft.record());
        var names = map(record.get("names"));
        var bodies = map(names.get("bodies"));
        read.bodies().forEach((name, kind) -> bodies.putIfAbsent(name, ordered("name", name, "kind", kind)));
        put(names, "bodies", bodies);
        var people = DraftNames.people(names);
        read.people().forEach(p -> people.putIfAbsent(p, p));
        if (!people.isEmpty()) {
            names.put("people", people);
        }
        var offices = map(names.get("offices"));
        read.offices().forEach(o -> offices.putIfAbsent(o, Map.of("name", o)));
        put(names, "offices", offices);
        var instruments = map(names.get("instruments"));
        read.instruments().forEach((name, kind) -> instruments.putIfAbsent(name, ordered("name", name, "kind", kind)));
        put(names, "instruments", instruments);
        record.put("names", names);
        return draft.with(record, draft.questions());
    }

    private static void put(Map<String, Object> names, String section, Map<String, Object> declared) {
        if (!declared.isEmpty()) {
            names.put(section, declared);
        }
    }

    /** The short name of the matter of an item, declared where it is not yet. */
    private static String matter(Draft draft, String key) {
        var number = key.substring(0, Math.max(0, key.lastIndexOf('/')));
        for (var one : list(draft.record().get("items"))) {
            var item = map(one);
            if (number.equals(item.get("item"))
                    && item.get("matters") instanceof List<?> matters
                    && !matters.isEmpty()) {
                return String.valueOf(matters.getFirst());
            }
        }
        throw new NotAnAnswer("no-matter", number);
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

    private static Draft changed(Draft draft, String key, Consumer<Map<String, Object>> change) {
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
