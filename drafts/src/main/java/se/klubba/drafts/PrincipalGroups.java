package se.klubba.drafts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.DraftRefused.NotAnAnswer;
import se.klubba.records.resolving.Alike;

/** To which group a principal belongs that is new with a draft: of the seats that are planned for the group it may have one. */
public final class PrincipalGroups {
    private static final String PRINCIPALS = "principals";
    private static final String PART_OF = "partOf";

    private PrincipalGroups() {}

    /** Those that nobody knows yet, by their names in the draft, each with its group; empty where none is said. */
    public static Map<String, String> of(Draft draft, Suggestions known) {
        var on = known.principals().stream().map(Alike::folded).collect(Collectors.toSet());
        var groups = new LinkedHashMap<String, String>();
        principals(draft).forEach((name, declared) -> {
            var full = String.valueOf(Correcting.map(declared).getOrDefault("name", name));
            if (!on.contains(Alike.folded(full))) {
                groups.put(name, group(declared));
            }
        });
        return groups;
    }

    private static Map<String, Object> principals(Draft draft) {
        return Correcting.map(Correcting.map(draft.record().get("names")).get(PRINCIPALS));
    }

    private static String group(@Nullable Object declared) {
        return String.valueOf(Correcting.map(declared).getOrDefault(PART_OF, ""));
    }

    /**
     * Says to which groups principals belong; a group that the draft has no name for is declared.
     *
     * @param said groups by the principals of the draft; an empty one for a principal that is of none
     */
    public static Draft said(Draft draft, Map<String, String> said) {
        var principals = principals(draft);
        said.forEach((name, group) -> {
            if (!principals.containsKey(name)) {
                throw new NotAnAnswer("no-principal", name);
            }
            var declared = Correcting.map(principals.get(name));
            declared.remove(PART_OF);
            var of = DraftNames.asDeclared(principals.keySet(), group.strip());
            if (!of.isEmpty()) {
                declared.put(PART_OF, of);
                principals.putIfAbsent(of, Correcting.ordered("name", of, "kind", "group"));
            }
            principals.put(name, declared);
        });
        said.keySet().forEach(name -> refuseOfItself(principals, name));
        var record = new LinkedHashMap<>(draft.record());
        var names = Correcting.map(record.get("names"));
        names.put(PRINCIPALS, principals);
        record.put("names", names);
        return draft.with(record, draft.questions());
    }

    private static void refuseOfItself(Map<String, Object> principals, String name) {
        var passed = new HashSet<String>();
        for (var at = name; !at.isEmpty(); at = group(principals.get(at))) {
            if (!passed.add(at)) {
                throw new NotAnAnswer("part-of-itself", name);
            }
        }
    }
}
