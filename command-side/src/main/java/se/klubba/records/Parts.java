package se.klubba.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Days;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Source.Range;
import se.klubba.records.Minutes.Spot;

/** The small things that a record file consists of: texts, dates, places in documents. What cannot be read is told and stops its part. */
record Parts(Faults faults) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

    Node.Fields fields(Node node, Set<String> allowed) {
        if (!(node instanceof Node.Fields fields)) {
            throw faults.stop(
                    node.at(), "not-fields", "here stand fields: " + String.join(", ", new TreeSet<>(allowed)));
        }
        fields.byName().forEach((name, value) -> {
            if (!allowed.contains(name)) {
                faults.add(
                        value.at(),
                        "unknown-field",
                        "there is no field '" + name + "' here, only " + String.join(", ", new TreeSet<>(allowed)));
            }
        });
        return fields;
    }

    Node required(Node.Fields in, String name) {
        var node = in.byName().get(name);
        if (node == null) {
            throw faults.stop(in.at(), "missing-field", "'" + name + "' is missing here");
        }
        return node;
    }

    /** The nodes of a list; one that stands alone is a list of one. */
    List<Node> many(@Nullable Node node) {
        return switch (node) {
            case null -> List.of();
            case Node.Many(var nodes, var _) -> nodes;
            default -> List.of(node);
        };
    }

    String text(Node node) {
        if (node instanceof Node.Text(var value, var _) && !value.isBlank()) {
            return value.strip();
        }
        throw faults.stop(node.at(), "not-a-text", "here stands a text, not " + node.shown());
    }

    boolean truth(Node node) {
        return switch (text(node)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw faults.stop(node.at(), "wrong-value", "'" + node.shown() + "' is neither true nor false");
        };
    }

    LocalDate day(Node node) {
        try {
            return Days.checked(LocalDate.parse(text(node)));
        } catch (DateTimeException _) {
            throw faults.stop(node.at(), "wrong-date", "'" + node.shown() + "' is not a day: 2020-02-07");
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-date", String.valueOf(e.getMessage()));
        }
    }

    LocalTime time(Node node) {
        try {
            return LocalTime.parse(text(node));
        } catch (DateTimeException _) {
            throw faults.stop(node.at(), "wrong-time", "'" + node.shown() + "' is not a time of day: \"09:30\"");
        }
    }

    /** Null where it is left out. */
    @Nullable
    LocalTime time(Node.Fields in, String name) {
        var node = in.byName().get(name);
        return node == null ? null : time(node);
    }

    /** {@code 2020-02-07}, {@code 2020}, {@code ../2020-02-07}, or {@code {in: 2019}}. */
    EdtfDate date(Node node) {
        var written = node instanceof Node.Fields ? required(fields(node, Set.of("in")), "in") : node;
        try {
            return Days.checked(EdtfDate.of(text(written)));
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-date", String.valueOf(e.getMessage()));
        }
    }

    ItemNumber item(Node node) {
        try {
            return ItemNumber.of(text(node));
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-item", String.valueOf(e.getMessage()));
        }
    }

    List<Spot> spots(@Nullable Node node) {
        var spots = new ArrayList<Spot>();
        for (var one : many(node)) {
            faults.within(() -> spots.add(spot(one)));
        }
        return spots;
    }

    private Spot spot(Node node) {
        var fields = fields(node, Set.of("document", "lines", "columns"));
        var columns = fields.byName().get("columns");
        var lines = range(required(fields, "lines"), true);
        return new Spot(
                lines,
                columns == null ? null : range(columns, lines.first() == lines.last()),
                fields.byName().get("document"),
                node.at());
    }

    private Range range(Node node, boolean forward) {
        var m = RANGE.matcher(text(node));
        if (!m.matches()) {
            throw faults.stop(node.at(), "wrong-range", "'" + node.shown() + "' is not a range: 78, or 209-211");
        }
        var first = Integer.parseInt(m.group(1));
        try {
            var range = new Range(first, m.group(2) == null ? first : Integer.parseInt(m.group(2)));
            return forward ? range.forward() : range;
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-range", String.valueOf(e.getMessage()));
        }
    }
}
