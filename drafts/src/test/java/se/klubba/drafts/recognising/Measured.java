package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A draft held against what was written by hand: what was found, what is right, what is asked, what was invented. */
final class Measured {
    /** Values that say that nothing is said, or that are names which the draft gives. */
    private static final Set<String> UNSAID = Set.of("id", "matter");

    int clauses;
    int found;
    int askedClauses;
    int inventedClauses;
    int outcomes;
    int rightOutcomes;
    int askedOutcomes;
    int assignments;
    int rightAssignments;
    int askedAssignments;
    int head;
    int rightHead;
    int inventedValues;
    /** What differs, one line each, for whoever mends. */
    final List<String> differs = new ArrayList<>();

    private record Passage(String item, String key, String words, boolean decided, List<Done> effects) {}

    private record Done(String verb, Map<String, Object> fields) {}

    void add(String name, Drafted drafted, Truth truth) {
        var passages = passages(drafted);
        head(name, drafted, truth);
        clauses(name, passages, truth, drafted);
        for (var row : truth.rows()) {
            if (!row.verb().isEmpty()
                    && !row.permitted()
                    && !Truth.ANY.equals(row.fields().get("to"))) {
                effect(name, row, passages, drafted);
            }
        }
        for (var passage : passages) {
            for (var done : passage.effects) {
                invented(name, passage, done, truth);
            }
        }
    }

    private void clauses(String name, List<Passage> passages, Truth truth, Drafted drafted) {
        var known = new LinkedHashMap<String, Truth.Row>();
        truth.rows().stream().filter(Truth.Row::clause).forEach(r -> known.put(r.item() + r.words(), r));
        for (var row : known.values()) {
            clauses++;
            boolean there = passages.stream().anyMatch(p -> p.decided && row.of(p.item, p.words));
            found += there ? 1 : 0;
            boolean asked = !there && asked(row, passages, drafted);
            askedClauses += asked ? 1 : 0;
            if (!there) {
                differs.add(name + (asked ? ": clause asked: " : ": clause missed: ") + row.item() + " " + row.words());
            }
        }
        for (var passage : passages) {
            if (passage.decided && truth.rows().stream().noneMatch(r -> r.of(passage.item, passage.words))) {
                inventedClauses++;
                differs.add(name + ": clause invented: " + passage.item + " " + passage.words);
            }
        }
    }

    private void effect(String name, Truth.Row row, List<Passage> passages, Drafted drafted) {
        boolean right = row.verb().equals("officer")
                ? officers(drafted).contains(row.fields().get("person"))
                : passages.stream()
                        .filter(p -> row.of(p.item, p.words))
                        .flatMap(p -> p.effects.stream())
                        .anyMatch(d -> right(row, d));
        boolean asked = !right && asked(row, passages, drafted);
        if (row.kind().equals("assigned")) {
            assignments++;
            rightAssignments += right ? 1 : 0;
            askedAssignments += asked ? 1 : 0;
        } else {
            outcomes++;
            rightOutcomes += right ? 1 : 0;
            askedOutcomes += asked ? 1 : 0;
        }
        if (!right) {
            differs.add(name + (asked ? ": asked: " : ": effect missed: ") + row + " in "
                    + passages.stream()
                            .filter(p -> row.of(p.item, p.words))
                            .map(p -> p.effects)
                            .toList());
        }
    }

    private static boolean asked(Truth.Row row, List<Passage> passages, Drafted drafted) {
        return drafted.read().questions().stream()
                .anyMatch(q -> passages.stream()
                                .anyMatch(p -> (p.item + "/" + p.key).equals(q.about()) && row.of(p.item, p.words))
                        || q.words().length() > 12 && row.of(String.valueOf(q.item()), q.words())
                        || row.words().contains(q.words()));
    }

    private static boolean right(Truth.Row row, Done done) {
        return done.verb.equals(row.verb())
                && row.fields().entrySet().stream()
                        .allMatch(f -> f.getValue().equals(Truth.ANY)
                                || row.has(f.getKey(), String.valueOf(done.fields.get(f.getKey())))
                                || done.fields.get(f.getKey()) instanceof Object value && row.has(f.getKey(), value))
                && done.fields.keySet().stream()
                        .filter(f -> !UNSAID.contains(f) && !notStated(done.fields.get(f)))
                        .allMatch(row.fields()::containsKey);
    }

    private static boolean notStated(@org.jspecify.annotations.Nullable Object value) {
        return Times.NOT_STATED.equals(value);
    }

    private void invented(String name, Passage passage, Done done, Truth truth) {
        var rows = truth.rows().stream()
                .filter(r -> r.verb().equals(done.verb) && r.of(passage.item, passage.words))
                .toList();
        if (rows.isEmpty()) {
            inventedValues++;
            differs.add(name + ": effect invented: " + passage.item + " " + done + " of " + passage.words);
            return;
        }
        done.fields.forEach((field, value) -> {
            if (!UNSAID.contains(field) && !notStated(value) && rows.stream().noneMatch(r -> r.has(field, value))) {
                inventedValues++;
                differs.add(name + ": value invented: " + passage.item + " " + field + "=" + value + " of "
                        + passage.words);
            }
        });
    }

    private void head(String name, Drafted drafted, Truth truth) {
        truth.meeting().forEach((field, value) -> {
            if (value.equals(Truth.ANY)) {
                return;
            }
            head++;
            var read = drafted.section("meeting").get(field);
            boolean right = read != null && Truth.folded(String.valueOf(read)).equals(Truth.folded(value));
            rightHead += right ? 1 : 0;
            if (!right) {
                differs.add(name + ": head: " + field + "=" + read + " for " + value);
            }
        });
        drafted.section("meeting").forEach((field, value) -> {
            var own = truth.meeting().get(field);
            if (!field.equals("document")
                    && !Truth.ANY.equals(own)
                    && (own == null || !Truth.folded(own).equals(Truth.folded(String.valueOf(value))))) {
                inventedValues++;
                differs.add(name + ": value invented: meeting " + field + "=" + value);
            }
        });
        var read = drafted.section("attendance");
        for (var field : List.of("chair", "secretary", "verifiers", "present", "observers")) {
            var own = names(truth.there().getOrDefault(field, ""));
            var there = read.get(field) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : read.get(field) == null ? List.<String>of() : List.of(String.valueOf(read.get(field)));
            head += own.size();
            rightHead += (int) own.stream().filter(there::contains).count();
            own.stream()
                    .filter(n -> !there.contains(n))
                    .forEach(n -> differs.add(name + ": head: " + field + " without " + n));
            for (var one : there) {
                boolean otherwise = truth.there().values().stream().anyMatch(v -> names(v).contains(one));
                if (!own.contains(one)
                        && !(otherwise && List.of("present", "observers").contains(field))) {
                    inventedValues++;
                    differs.add(name + ": value invented: " + field + " " + one);
                }
            }
        }
    }

    private static List<String> names(String listed) {
        return listed.isEmpty() ? List.of() : List.of(listed.split(",\\s*"));
    }

    private static Set<String> officers(Drafted drafted) {
        var there = drafted.section("attendance");
        var found = new LinkedHashSet<String>();
        for (var field : List.of("chair", "secretary", "verifiers")) {
            if (there.get(field) instanceof List<?> list) {
                list.forEach(n -> found.add(String.valueOf(n)));
            } else if (there.get(field) != null) {
                found.add(String.valueOf(there.get(field)));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<Passage> passages(Drafted drafted) {
        var found = new ArrayList<Passage>();
        for (var item : drafted.items()) {
            for (var block : List.of("running", "clauses")) {
                for (var passage : (List<Map<String, Object>>) item.getOrDefault(block, List.of())) {
                    var what = passage.containsKey("effects") ? "effects" : "acts";
                    var effects = new ArrayList<Done>();
                    for (var effect : (List<Map<String, Object>>) passage.getOrDefault(what, List.of())) {
                        effect.forEach((verb, argument) -> effects.add(new Done(
                                verb,
                                argument instanceof Map<?, ?> fields
                                        ? (Map<String, Object>) fields
                                        : Map.of("point", argument))));
                    }
                    found.add(new Passage(
                            String.valueOf(item.get("item")),
                            String.valueOf(passage.get("key")),
                            String.valueOf(passage.get("words")),
                            passage.containsKey("effects"),
                            effects));
                }
            }
        }
        return found;
    }

    /** Of a hundred. */
    static int percent(int part, int of) {
        return of == 0 ? 100 : Math.round(100f * part / of);
    }

    @Override
    public String toString() {
        int precise = found + inventedClauses;
        return "clauses %d of %d (%d %%), %d asked (%d %% of what is not asked), %d invented (precision %d %%); outcomes %d of %d, %d asked (%d %% of what is not asked); assignments %d of %d, %d asked (%d %%); head %d of %d; values invented %d"
                .formatted(
                        found,
                        clauses,
                        percent(found, clauses),
                        askedClauses,
                        percent(found, clauses - askedClauses),
                        inventedClauses,
                        percent(found, precise),
                        rightOutcomes,
                        outcomes,
                        askedOutcomes,
                        percent(rightOutcomes, outcomes - askedOutcomes),
                        rightAssignments,
                        assignments,
                        askedAssignments,
                        percent(rightAssignments, assignments),
                        rightHead,
                        head,
                        inventedValues);
    }
}
