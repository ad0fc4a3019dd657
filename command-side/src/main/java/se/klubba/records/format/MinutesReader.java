package se.klubba.records.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    private MinutesReader(Faults faults) {
        this.faults = faults;
        this.parts = new Parts(faults);
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
        faults.within(() -> read.add(reader.minutes(ShortForms.writtenOut(root))));
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
        var heading = heading(root);
        var passages = new Passages(heading, faults);
        acts(root, passages);
        return new Minutes(heading, names, passages.around(root.byName().getOrDefault("meeting", root)));
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
    private void acts(Node.Fields root, Passages passages) {
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

    /** One that does not say which meeting it is hides nothing of what is wrong with the acts. */
    private Heading heading(Node.Fields root) {
        var headings = new ArrayList<Heading>();
        faults.within(() -> headings.add(heading(parts.required(root, "meeting"))));
        return headings.isEmpty() ? standIn(root.at()) : headings.getFirst();
    }

    private static Heading standIn(Place at) {
        return new Heading(
                new Node.Text(Heading.NOBODY, at),
                LocalDate.EPOCH,
                null,
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                at);
    }

    private Heading heading(Node node) {
        var in = parts.fields(
                node, Set.of("body", "on", "starts", "ends", "anotherThatDay", "place", "document", "zone"));
        var starts = hour(in, "starts");
        var bodies = stated(in, "body");
        var days = days(in);
        boolean another = another(in);
        return new Heading(
                bodies.isEmpty() ? new Node.Text(Heading.NOBODY, in.at()) : bodies.getFirst(),
                days.isEmpty() ? LocalDate.EPOCH : days.getFirst(),
                starts,
                hour(in, "ends"),
                another && starts != null,
                bodies.stream().skip(1).toList(),
                days.stream().skip(1).toList(),
                in.byName().get("zone"),
                in.byName().get("place"),
                in.byName().get("document"),
                !bodies.isEmpty() && !days.isEmpty() && (!another || starts != null),
                node.at());
    }

    /** One or several; that there is none is told. */
    private List<Node> stated(Node.Fields in, String name) {
        var stated = new ArrayList<Node>();
        faults.within(() -> stated.addAll(parts.many(parts.required(in, name))));
        if (stated.isEmpty() && in.byName().containsKey(name)) {
            faults.add(in.at(), "missing-field", "a meeting has a body and a day");
        }
        return stated;
    }

    /** None where one of them cannot be read. */
    private List<LocalDate> days(Node.Fields in) {
        var stated = stated(in, "on");
        var days = new ArrayList<LocalDate>();
        stated.forEach(day -> faults.within(() -> days.add(parts.day(day))));
        if (days.size() < stated.size()) {
            return List.of();
        }
        if (!days.equals(days.stream().sorted().distinct().toList())) {
            faults.add(in.at(), "missing-field", "of several days of a meeting the first comes first");
            return List.of();
        }
        return days;
    }

    private boolean another(Node.Fields in) {
        var said = in.byName().get("anotherThatDay");
        var another = new ArrayList<Boolean>();
        faults.within(() -> another.add(said != null && parts.truth(said)));
        if (said == null || !another.contains(true)) {
            return false;
        }
        if (!in.byName().containsKey("starts")) {
            faults.add(said.at(), "missing-field", "two meetings of one day are told apart by their hour: starts");
        }
        return true;
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
