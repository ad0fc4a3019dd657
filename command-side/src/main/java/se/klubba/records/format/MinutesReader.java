package se.klubba.records.format;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.records.format.Minutes.Heading;
import se.klubba.records.format.Minutes.Named;

/** Reads the shape of a record file. Everything that it says becomes a keyed act, in the order in which they are judged. */
public final class MinutesReader {
    private static final Set<String> SECTIONS =
            Set.of("meeting", "names", "register", "attendance", "told", "items", "questions", "cites");

    private final Parts parts;
    private final Faults faults;
    private final Passages passages;

    private MinutesReader(Faults faults) {
        this.faults = faults;
        this.parts = new Parts(faults);
        this.passages = new Passages(faults);
    }

    /**
     * What can be read of it; what is wrong with its shape is told, and the rest goes on to be looked up.
     *
     * @throws RecordFaulty where it is not known which meeting it is about
     */
    public static Minutes read(String yaml, Faults faults) {
        var root = YamlReader.read(yaml, faults);
        var reader = new MinutesReader(faults);
        var read = new ArrayList<Minutes>();
        faults.within(() -> read.add(reader.minutes(root)));
        if (read.isEmpty()) {
            faults.throwIfAny();
        }
        return read.getFirst();
    }

    private Minutes minutes(Node.Fields root) {
        parts.fields(root, SECTIONS);
        faults.within(() -> answered(root));
        var names = new LinkedHashMap<String, Named>();
        faults.within(() -> names(root.byName().get("names"), names));
        var headings = new ArrayList<Heading>();
        faults.within(() -> headings.add(heading(parts.required(root, "meeting"))));
        acts(root);
        if (headings.isEmpty()) {
            throw faults.follows();
        }
        var heading = headings.getFirst();
        return new Minutes(heading, names, passages.around(heading, parts.required(root, "meeting")));
    }

    /** A draft is filed when nothing is asked any more. */
    private void answered(Node.Fields root) {
        var questions = parts.many(root.byName().get("questions"));
        if (!questions.isEmpty()) {
            throw faults.stop(
                    questions.getFirst().at(),
                    "open-questions",
                    "this is a draft with " + questions.size()
                            + " questions left: answer each where it points, and take it out of the list");
        }
    }

    /** In the order in which they are judged, whatever of them can be read. */
    private void acts(Node.Fields root) {
        for (var node : parts.many(root.byName().get("register"))) {
            faults.within(() -> passages.passage("register/", null, Block.TOLD, 0, node));
        }
        var items = parts.many(root.byName().get("items"));
        for (var node : items) {
            faults.within(() -> passages.placed(node));
        }
        var attendance = root.byName().get("attendance");
        if (attendance != null) {
            faults.within(() -> passages.attendance(attendance));
        }
        int number = 0;
        for (var node : parts.many(root.byName().get("told"))) {
            int place = ++number;
            faults.within(() -> passages.passage("told/", null, Block.TOLD, place, node));
        }
        for (var node : items) {
            faults.within(() -> passages.item(node));
        }
    }

    private Heading heading(Node node) {
        var in = parts.fields(
                node, Set.of("body", "on", "starts", "ends", "anotherThatDay", "place", "document", "zone"));
        var starts = hour(in, "starts");
        var said = in.byName().get("anotherThatDay");
        boolean another = said != null && parts.truth(said);
        if (said != null && another && starts == null) {
            throw faults.stop(
                    said.at(), "missing-field", "two meetings of one day are told apart by their hour: starts");
        }
        var bodies = parts.many(parts.required(in, "body"));
        var days = parts.many(parts.required(in, "on")).stream().map(parts::day).toList();
        if (bodies.isEmpty()
                || days.isEmpty()
                || !days.equals(days.stream().sorted().distinct().toList())) {
            throw faults.stop(
                    in.at(), "missing-field", "a meeting has a body and a day; of several days the first comes first");
        }
        return new Heading(
                bodies.getFirst(),
                days.getFirst(),
                starts,
                hour(in, "ends"),
                another,
                bodies.subList(1, bodies.size()),
                days.subList(1, days.size()),
                in.byName().get("zone"),
                in.byName().get("place"),
                in.byName().get("document"),
                node.at());
    }

    /** One that cannot be read leaves the rest of the file to be read. */
    private @Nullable LocalTime hour(Node.Fields in, String name) {
        var read = new ArrayList<LocalTime>();
        faults.within(() -> {
            var hour = parts.time(in, name);
            if (hour != null) {
                read.add(hour);
            }
        });
        return read.isEmpty() ? null : read.getFirst();
    }

    private void names(@Nullable Node node, Map<String, Named> names) {
        if (node == null) {
            return;
        }
        var sections = new java.util.HashSet<String>();
        for (var kind : Kind.values()) {
            sections.add(kind.section);
        }
        parts.fields(node, sections).byName().forEach((section, declared) -> {
            var kind = Kind.ofSection(section);
            if (kind == null) {
                return;
            }
            switch (declared) {
                case Node.Fields(var byName, var _) ->
                    byName.forEach((alias, it) -> faults.within(() -> name(kind, alias, it, names)));
                default -> parts.many(declared).forEach(it -> faults.within(() -> name(kind, listed(it), it, names)));
            }
        });
    }

    /** In a list, what is declared goes by its own name. */
    private String listed(Node it) {
        return parts.text(it instanceof Node.Fields fields ? parts.required(fields, "name") : it);
    }

    private void name(Kind kind, String alias, Node it, Map<String, Named> names) {
        var fields = it instanceof Node.Fields f ? f : new Node.Fields(new LinkedHashMap<>(), it.at());
        var full = it instanceof Node.Fields ? fields.byName().get("name") : it;
        var named = new Named(kind, full == null ? alias : parts.text(full), fields, it.at());
        var other = names.putIfAbsent(alias, named);
        if (other != null) {
            faults.add(it.at(), "duplicate-name", "'" + alias + "' is a short name already, of a " + other.kind().one);
        }
    }
}
