package se.klubba.records.format;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Days;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Legible;
import se.klubba.kernel.Source.Range;
import se.klubba.records.format.Minutes.Spot;

/** The small things that a record file consists of: texts, dates, places in documents. What cannot be read is told and stops its part. */
public record Parts(Faults faults) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

    public Node.Fields fields(Node node, Set<String> allowed) {
        if (!(node instanceof Node.Fields fields)) {
            throw faults.stop(
                    node.at(), "not-fields", "fields are wanted here: " + String.join(", ", new TreeSet<>(allowed)));
        }
        fields.byName().forEach((name, value) -> {
            if (!allowed.contains(name)) {
                faults.add(
                        value.at(),
                        "unknown-field",
                        "there is no field '" + name + "' here, only " + String.join(", ", new TreeSet<>(allowed))
                                + Vocabulary.near(name, unsaid(fields, allowed)));
            }
        });
        return fields;
    }

    private static Set<String> unsaid(Node.Fields fields, Set<String> allowed) {
        var unsaid = new TreeSet<>(allowed);
        unsaid.removeAll(fields.byName().keySet());
        return unsaid;
    }

    public Node required(Node.Fields in, String name) {
        var node = in.byName().get(name);
        if (node == null) {
            throw faults.stop(in.at(), "missing-field", "'" + name + "' is missing here");
        }
        return node;
    }

    /** The nodes of a list; one that stands alone is a list of one. */
    public List<Node> many(@Nullable Node node) {
        return switch (node) {
            case null -> List.of();
            case Node.Many(var nodes, var _) -> nodes;
            default -> List.of(node);
        };
    }

    public String text(Node node) {
        if (node instanceof Node.Text(var value, var _) && !value.isBlank()) {
            var flaw = Legible.flaw(value, false);
            if (flaw != null) {
                throw faults.stop(node.at(), "not-a-text", "the text here " + flaw);
            }
            return Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        }
        throw faults.stop(
                node.at(),
                "not-a-text",
                "a text is wanted here, "
                        + (node.shown().isBlank() ? "but nothing stands here" : "not " + node.shown()));
    }

    /** The name of a thing, or of one that is declared where it is first named: {@code {name: …, kind: …}}. */
    public String name(Node node) {
        return text(node instanceof Node.Fields fields ? required(fields, "name") : node);
    }

    public boolean truth(Node node) {
        return switch (text(node)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw faults.stop(node.at(), "wrong-value", "'" + node.shown() + "' is neither true nor false");
        };
    }

    public int number(Node node) {
        return number(node, Integer::valueOf);
    }

    public long longNumber(Node node) {
        return number(node, Long::valueOf);
    }

    private <N> N number(Node node, Function<String, N> reading) {
        try {
            return reading.apply(text(node));
        } catch (NumberFormatException _) {
            throw faults.stop(node.at(), "wrong-value", "'" + node.shown() + "' is not a whole number");
        }
    }

    public LocalDate day(Node node) {
        try {
            return Days.checked(LocalDate.parse(text(node)));
        } catch (DateTimeException _) {
            throw faults.stop(node.at(), "wrong-date", "'" + node.shown() + "' is not a day, as 2020-02-07 is");
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-date", String.valueOf(e.getMessage()));
        }
    }

    public LocalTime time(Node node) {
        try {
            return LocalTime.parse(text(node));
        } catch (DateTimeException _) {
            throw faults.stop(node.at(), "wrong-time", "'" + node.shown() + "' is not a time of day: \"09:30\"");
        }
    }

    /** Null where it is left out. */
    @Nullable
    public LocalTime time(Node.Fields in, String name) {
        var node = in.byName().get(name);
        return node == null ? null : time(node);
    }

    /** {@code 2020-02-07}, {@code 2020}, {@code ../2020-02-07}, or {@code {in: 2019}}. */
    public EdtfDate date(Node node) {
        var written = node instanceof Node.Fields ? required(fields(node, Set.of("in")), "in") : node;
        try {
            return Days.checked(EdtfDate.of(text(written)));
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-date", String.valueOf(e.getMessage()));
        }
    }

    public ItemNumber item(Node node) {
        try {
            return ItemNumber.of(text(node));
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-item", String.valueOf(e.getMessage()));
        }
    }

    public List<Spot> spots(@Nullable Node node) {
        var spots = new ArrayList<Spot>();
        for (var one : many(node)) {
            faults.within(() -> spots.add(spot(one)));
        }
        return spots;
    }

    /** {@code {lines: 78, columns: 1-63}}, or a quotation: its first and last words with {@code …} between them, or all of it. */
    private Spot spot(Node node) {
        if (node instanceof Node.Text) {
            return new Spot(null, null, null, text(node), node.at());
        }
        var fields = fields(node, Set.of("document", "lines", "columns", "quote"));
        var columns = fields.byName().get("columns");
        var quote = fields.byName().get("quote");
        if (quote != null && columns != null) {
            throw faults.stop(
                    columns.at(), "wrong-place", "a place is told by its columns or by quoting it, not by both");
        }
        var lines =
                quote != null && fields.byName().get("lines") == null ? null : range(required(fields, "lines"), true);
        return new Spot(
                lines,
                columns == null || lines == null ? null : range(columns, lines.first() == lines.last()),
                fields.byName().get("document"),
                quote == null ? null : text(quote),
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
