package se.klubba.records.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes out what a file may say shorter where it can mean one thing only: a place by its lines alone, a passage without a key, a clause whose
 * effects stand beside its place. Everything after this sees the long form alone, so that a file that is sent again may change between the two.
 */
final class ShortForms {
    private static final Pattern LINES = Pattern.compile("\\d{1,6}(?:\\s*[-–]\\s*\\d{1,6})?");
    private static final Set<String> PLACES = Set.of("source", "alsoAt", "decided");
    private static final Set<String> VERBS = Set.of("effects", "acts");
    private static final Set<String> SAID = Set.of("effects", "acts", "note", "sameAs");
    private static final int LETTERS = 'z' - 'a' + 1;

    private ShortForms() {}

    static Node.Fields writtenOut(Node.Fields root) {
        var all = new LinkedHashMap<String, Node>();
        root.byName()
                .forEach((section, node) -> all.put(
                        section,
                        switch (section) {
                            case "attendance" -> places(node);
                            case "told" -> each(places(node), (passage, place) -> keyed(passage, "t" + place));
                            case "register" -> each(places(node), (passage, place) -> keyed(passage, "r" + place));
                            case "items" -> each(places(node), (item, _) -> item(item));
                            default -> node;
                        }));
        return new Node.Fields(all, root.at());
    }

    private static Node.Fields item(Node.Fields item) {
        var all = new LinkedHashMap<String, Node>();
        item.byName()
                .forEach((name, node) -> all.put(
                        name,
                        switch (name) {
                            case "proposals" -> each(node, (proposal, _) -> points(proposal));
                            case "running" -> each(node, (passage, place) -> keyed(passage, "r" + place));
                            case "clauses" -> each(node, (clause, place) -> keyed(effects(clause), letter(place)));
                            default -> node;
                        }));
        return new Node.Fields(all, item.at());
    }

    /** {@code source: 13} is {@code source: {lines: 13}}. */
    private static Node places(Node node) {
        return switch (node) {
            case Node.Text text -> text;
            case Node.Many(var nodes, var at) ->
                new Node.Many(nodes.stream().map(ShortForms::places).toList(), at);
            case Node.Fields(var byName, var at) -> {
                var all = new LinkedHashMap<String, Node>();
                byName.forEach((name, value) -> all.put(name, PLACES.contains(name) ? lines(value) : places(value)));
                yield new Node.Fields(all, at);
            }
        };
    }

    private static Node lines(Node place) {
        return switch (place) {
            case Node.Text(var value, var _) when LINES.matcher(value.strip()).matches() -> one("lines", place);
            case Node.Many(var nodes, var at) ->
                new Node.Many(nodes.stream().map(ShortForms::lines).toList(), at);
            default -> place;
        };
    }

    private interface Part {
        /** @param place from 1 */
        Node.Fields written(Node.Fields part, int place);
    }

    /** What is no list, or no list of fields, is told by who reads it. */
    private static Node each(Node node, Part part) {
        if (!(node instanceof Node.Many(var nodes, var at))) {
            return node instanceof Node.Fields fields ? part.written(fields, 1) : node;
        }
        var all = new ArrayList<Node>();
        for (var one : nodes) {
            int place = all.size() + 1;
            all.add(one instanceof Node.Fields fields ? part.written(fields, place) : one);
        }
        return new Node.Many(List.copyOf(all), at);
    }

    private static String letter(int place) {
        return place <= LETTERS ? Character.toString('a' + place - 1) : "c" + place;
    }

    private static Node.Fields keyed(Node.Fields passage, String key) {
        var all = new LinkedHashMap<String, Node>();
        if (!passage.byName().containsKey("key")) {
            all.put("key", new Node.Text(key, passage.at()));
        }
        passage.byName().forEach((name, node) -> all.put(name, VERBS.contains(name) ? verbs(node) : node));
        return new Node.Fields(all, passage.at());
    }

    /** {@code {table: …, referBack: …}} is {@code [{table: …}, {referBack: …}]}. */
    private static Node verbs(Node node) {
        return node instanceof Node.Fields(var byName, var at)
                ? new Node.Many(
                        byName.entrySet().stream()
                                .map(verb -> one(verb.getKey(), verb.getValue()))
                                .toList(),
                        at)
                : node;
    }

    private static Node one(String name, Node value) {
        var one = new LinkedHashMap<String, Node>();
        one.put(name, value);
        return new Node.Fields(one, value.at());
    }

    /** A point that is no more than a number is a line. */
    private static Node.Fields points(Node.Fields proposal) {
        var all = new LinkedHashMap<>(proposal.byName());
        if (all.get("points") instanceof Node.Fields(var points, var at)) {
            var written = new LinkedHashMap<String, Node>();
            points.forEach((number, point) -> written.put(number, lines(point)));
            all.put("points", new Node.Fields(written, at));
        }
        return new Node.Fields(all, proposal.at());
    }

    /** What is decided under a clause is decided: each field that is none of a clause's own is a verb. */
    private static Node.Fields effects(Node.Fields clause) {
        if (SAID.stream().anyMatch(clause.byName()::containsKey)) {
            return clause;
        }
        var all = new LinkedHashMap<String, Node>();
        var effects = new ArrayList<Node>();
        clause.byName().forEach((name, node) -> {
            if (Passages.ACT.contains(name) || node instanceof Node.Many) {
                all.put(name, node);
            } else {
                effects.add(one(name, node));
            }
        });
        if (effects.isEmpty()) {
            return clause;
        }
        all.put("effects", new Node.Many(List.copyOf(effects), clause.at()));
        return new Node.Fields(all, clause.at());
    }
}
