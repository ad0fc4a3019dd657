package se.klubba.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.recognising.PrincipalKinds;
import se.klubba.records.resolving.Alike;

/** The names that a draft declares, and what stands under them. */
final class DraftNames {
    /** What is quoted of the document, and stays as it is whatever somebody is called. */
    private static final Set<String> QUOTED = Set.of("words", "title", "source", "alsoAt", "points", "document");

    /** Questions about who somebody is. */
    static final Set<String> ABOUT_NAMES = Set.of("known-person", "known-body");

    private DraftNames() {}

    /** People by the names that the draft has for them, whether it declares them in a list or one by one. */
    static Map<String, Object> people(Map<String, Object> names) {
        if (names.get("people") instanceof Map<?, ?>) {
            return Correcting.map(names.get("people"));
        }
        var people = new LinkedHashMap<String, Object>();
        Correcting.list(names.get("people")).forEach(p -> people.put(String.valueOf(p), p));
        return people;
    }

    /** A name as the draft has it already, whatever the case of its letters; as it was said where it has none. */
    static String asDeclared(Collection<String> declared, String said) {
        var folded = Alike.folded(said);
        return declared.stream()
                .filter(d -> Alike.folded(d).equals(folded))
                .findFirst()
                .orElse(said);
    }

    /** Whoever an effect is for is declared, where it was only suggested before. */
    static Draft withPrincipals(Draft draft, Object effect) {
        var names = Correcting.map(draft.record().get("names"));
        var principals = Correcting.map(names.get("principals"));
        var whom = new LinkedHashSet<String>();
        walked(effect, UnaryOperator.identity(), part -> {
            if (part.get("for") instanceof String name) {
                whom.add(name);
            }
        });
        whom.removeAll(principals.keySet());
        if (whom.isEmpty()) {
            return draft;
        }
        whom.forEach(w -> principals.put(w, Correcting.ordered("name", w, "kind", PrincipalKinds.of(w))));
        names.put("principals", principals);
        var record = new LinkedHashMap<>(draft.record());
        record.put("names", names);
        return draft.with(record, draft.questions());
    }

    /** Without the names that were somewhere in the draft before, and are nowhere now, and what was asked of them. */
    static Draft left(Draft before, Draft now) {
        var gone = mentioned(before.record());
        gone.removeAll(mentioned(now.record()));
        if (gone.isEmpty()) {
            return now;
        }
        var record = new LinkedHashMap<>(now.record());
        var names = Correcting.map(record.get("names"));
        names.replaceAll((_, declared) -> left(declared, gone));
        record.put("names", names);
        return now.with(
                record,
                now.questions().stream()
                        .filter(q -> !ABOUT_NAMES.contains(q.code())
                                || !gone.contains(q.values().getFirst()))
                        .toList());
    }

    private static Object left(Object declared, Set<String> gone) {
        if (declared instanceof Map<?, ?>) {
            var left = Correcting.map(declared);
            left.keySet().removeAll(gone);
            return left;
        }
        return Correcting.list(declared).stream()
                .filter(n -> !gone.contains(String.valueOf(n)))
                .toList();
    }

    /** Everything that a draft says outside of quotations, but for the keys of its names. */
    private static Set<String> mentioned(Map<String, Object> record) {
        var said = new HashSet<String>();
        record.forEach((section, value) -> {
            if (section.equals("names")) {
                Correcting.map(value)
                        .forEach((_, declared) -> Correcting.map(declared)
                                .values()
                                .forEach(d -> {
                                    var attributes = Correcting.map(d);
                                    attributes.remove("name");
                                    say(attributes, said);
                                }));
            } else {
                say(value, said);
            }
        });
        return said;
    }

    private static void say(@Nullable Object value, Set<String> said) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, v) -> {
                    if (!QUOTED.contains(String.valueOf(key))) {
                        say(v, said);
                    }
                });
            case List<?> list -> list.forEach(v -> say(v, said));
            case String text -> said.add(text.startsWith("every-") ? text.substring(6) : text);
            case null, default -> {}
        }
    }

    /** Whether other people or bodies are named. */
    static boolean differ(Map<String, Object> one, Map<String, Object> other) {
        var names = Correcting.map(one.get("names"));
        var others = Correcting.map(other.get("names"));
        return !people(names).equals(people(others))
                || !Correcting.map(names.get("bodies")).equals(Correcting.map(others.get("bodies")));
    }

    /** Somebody is called as the register calls them, wherever the draft names them; what it quotes stays. */
    static Map<String, Object> called(Map<String, Object> record, String said, String known) {
        var renamed = Correcting.map(walked(record, text -> text.equals(said) ? known : text, _ -> {}));
        var names = Correcting.map(renamed.get("names"));
        for (var section : List.of("people", "bodies")) {
            var declared = section.equals("people") ? people(names) : Correcting.map(names.get(section));
            if (declared.remove(said) != null || declared.containsKey(known)) {
                declared.put(known, section.equals("people") ? known : Map.of("name", known));
            }
            if (!declared.isEmpty()) {
                names.put(section, declared);
            }
        }
        renamed.put("names", names);
        return renamed;
    }

    /** Its other meetings are of the body that meets, whatever it is called now; what else the body is named for stays. */
    static List<Object> met(@Nullable Object items, String said, String body) {
        return Correcting.list(walked(items, UnaryOperator.identity(), copy -> {
            if (copy.containsKey("on") && said.equals(copy.get("body"))) {
                copy.put("body", body);
            }
        }));
    }

    /** A copy whose texts and maps are changed, the inner ones first; what it quotes stays. */
    private static @Nullable Object walked(
            @Nullable Object value, UnaryOperator<String> texts, Consumer<Map<String, Object>> maps) {
        return switch (value) {
            case Map<?, ?> _ -> {
                var copy = Correcting.map(value);
                copy.replaceAll((key, v) -> QUOTED.contains(key) ? v : walked(v, texts, maps));
                maps.accept(copy);
                yield copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>();
                list.forEach(v -> copy.add(walked(v, texts, maps)));
                yield copy;
            }
            case String text -> texts.apply(text);
            case null, default -> value;
        };
    }

    /** Somebody whose name is nearly that of another on record is another. */
    static Map<String, Object> another(Map<String, Object> record, String said) {
        var other = new LinkedHashMap<>(record);
        var names = Correcting.map(record.get("names"));
        var people = people(names);
        if (people.containsKey(said)) {
            people.put(said, Correcting.ordered("name", said, "new", true));
            names.put("people", people);
        }
        var bodies = Correcting.map(names.get("bodies"));
        if (bodies.containsKey(said)) {
            var body = Correcting.map(bodies.get(said));
            body.put("new", true);
            bodies.put(said, body);
            names.put("bodies", bodies);
        }
        other.put("names", names);
        return other;
    }

    /** The matter of an item is one that the register has. */
    static Map<String, Object> matter(Map<String, Object> record, String alias, String known) {
        var other = new LinkedHashMap<>(record);
        var names = Correcting.map(record.get("names"));
        var matters = Correcting.map(names.get("matters"));
        matters.put(alias, known);
        names.put("matters", matters);
        other.put("names", names);
        return other;
    }
}
