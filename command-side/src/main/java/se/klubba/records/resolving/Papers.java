package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Source;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Minutes.Spot;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;

/** The documents that a file points into: found by name or hash, and every place in them checked. */
public final class Papers {
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final NamesOnRecord register;
    private final Faults faults;
    private final Parts parts;
    private final Function<DocumentId, @Nullable DocumentText> texts;
    private final @Nullable Node standard;
    private final Map<DocumentId, DocumentText> read = new HashMap<>();
    private final Map<DocumentId, Quotes> quotes = new HashMap<>();
    private NavigableMap<Integer, ItemNumber> headings = new TreeMap<>();
    private boolean asked;

    /**
     * @param texts the text of a document; null where there is none, or it is no text
     * @param standard what places point into that name no document
     */
    public Papers(
            NamesOnRecord register,
            Faults faults,
            Function<DocumentId, @Nullable DocumentText> texts,
            @Nullable Node standard) {
        this.register = register;
        this.faults = faults;
        this.parts = new Parts(faults);
        this.texts = texts;
        this.standard = standard;
    }

    public DocumentId document(Node node) {
        var name = parts.text(node);
        var byName = register.documents(name);
        if (byName.size() > 1) {
            throw faults.stop(
                    node.at(),
                    "ambiguous-document",
                    "there are " + byName.size() + " documents '" + name + "'; name one by its hash: " + byName);
        }
        if (!byName.isEmpty()) {
            return byName.getFirst();
        }
        if (name.matches("[0-9a-f]{64}") && register.keeps(new DocumentId(name))) {
            return new DocumentId(name);
        }
        throw faults.stop(
                node.at(),
                "unknown-document",
                "no document '" + name + "' has been sent; send it first: POST /api/documents?name=" + name);
    }

    Parts parts() {
        return parts;
    }

    /** Which lines belong to which item, by their headings: a quotation that recurs is looked for in its own item. */
    void headed(NavigableMap<Integer, ItemNumber> headings) {
        this.headings = headings;
    }

    NavigableMap<Integer, ItemNumber> headings() {
        return headings;
    }

    /** Places as sources; those that are not in their document are told. */
    public List<Source> sources(List<Spot> spots, @Nullable ItemNumber item) {
        var sources = new ArrayList<Source>();
        for (var spot : spots) {
            faults.within(() -> sources.add(source(spot, item)));
        }
        return sources;
    }

    private Source source(Spot spot, @Nullable ItemNumber item) {
        var named = spot.document() == null ? standard : spot.document();
        if (named == null) {
            throw whichDocument(spot);
        }
        var document = document(named);
        var text = text(document, named);
        var lines = text.lines();
        var range = spot.lines();
        if (range != null && range.last() > lines.size()) {
            throw faults.stop(
                    spot.at(),
                    "line-outside-document",
                    "'" + named.shown() + "' has " + lines.size() + " lines; there is no line " + range.last());
        }
        if (range == null || spot.quote() != null) {
            var found = quoted(spot, document, text, item, named);
            return new Source(document, found.lines(), found.columns());
        }
        var columns = spot.columns();
        if (columns != null) {
            var first = inside(spot, lines, range.first(), columns.first());
            var last = inside(spot, lines, range.last(), columns.last());
            if (begunBefore(first, columns.first()) || goesOnAfter(last, columns.last())) {
                throw faults.stop(
                        spot.at(),
                        "cuts-a-word",
                        "a place begins and ends at a word; this one is '" + abridged(text, range, columns) + "'");
            }
        }
        return new Source(document, range, columns);
    }

    /** Asked once, however much would be read from it. */
    private Faults.Told whichDocument(Spot spot) {
        if (asked) {
            return faults.follows();
        }
        asked = true;
        return faults.stop(spot.at(), "which-document", "lines of which document? meeting: {document: …}");
    }

    private Quotes.Found quoted(
            Spot spot, DocumentId document, DocumentText text, @Nullable ItemNumber item, Node named) {
        var quote = String.valueOf(spot.quote());
        var range = spot.lines();
        var all = quotes.computeIfAbsent(document, _ -> new Quotes(text)).find(quote).stream()
                .filter(f -> range == null
                        || range.first() <= f.lines().first() && f.lines().last() <= range.last())
                .toList();
        var own = all.size() < 2 || item == null
                ? all
                : all.stream()
                        .filter(f -> item.equals(itemAt(f.lines().first())))
                        .toList();
        if (own.size() == 1) {
            return own.getFirst();
        }
        throw faults.stop(
                spot.at(),
                all.isEmpty() ? "not-in-document" : "ambiguous-place",
                all.isEmpty()
                        ? "'" + quote + "' does not stand in '" + named.shown() + "'"
                                + (range == null ? "" : " at lines " + range)
                        : "'" + quote + "' stands " + all.size() + " times in '" + named.shown() + "', at lines "
                                + all.stream().map(f -> f.lines().toString()).collect(Collectors.joining(", "))
                                + "; say which: {lines: …, quote: …}");
    }

    private @Nullable ItemNumber itemAt(int line) {
        var heading = headings.floorEntry(line);
        return heading == null ? null : heading.getValue();
    }

    /** Whether a place that begins there begins in a word, or between two. */
    private static boolean begunBefore(String line, int column) {
        int at = codePoint(line, column);
        return Character.isWhitespace(at)
                || column > 1
                        && Character.isLetterOrDigit(at)
                        && Character.isLetterOrDigit(codePoint(line, column - 1));
    }

    private static boolean goesOnAfter(String line, int column) {
        int at = codePoint(line, column);
        return Character.isWhitespace(at)
                || column < line.codePointCount(0, line.length())
                        && Character.isLetterOrDigit(at)
                        && Character.isLetterOrDigit(codePoint(line, column + 1));
    }

    private static int codePoint(String line, int column) {
        return line.codePointAt(line.offsetByCodePoints(0, column - 1));
    }

    private static String abridged(DocumentText text, Source.Range lines, Source.Range columns) {
        var all = String.valueOf(text.at(new Source(new DocumentId("0".repeat(64)), lines, columns)));
        return all.length() <= LONGEST_SHOWN
                ? all
                : all.substring(0, LONGEST_SHOWN / 2) + " … " + all.substring(all.length() - LONGEST_SHOWN / 2);
    }

    private String inside(Spot spot, List<String> lines, int number, int column) {
        var line = lines.get(number - 1);
        int length = line.codePointCount(0, line.length());
        if (column > length) {
            throw faults.stop(
                    spot.at(),
                    "column-outside-line",
                    "line " + number + " has " + length + " characters; there is no column " + column);
        }
        return line;
    }

    /** What stands there, white space collapsed. */
    public String read(Source source) {
        var text = read.get(source.document());
        var there = text == null ? null : text.at(source);
        return there == null ? "" : SPACE.matcher(there).replaceAll(" ").strip();
    }

    private DocumentText text(DocumentId document, Node named) {
        var known = read.get(document);
        if (known == null) {
            known = texts.apply(document);
            if (known == null) {
                throw faults.stop(
                        named.at(),
                        "not-a-text-document",
                        "'" + register.shown(document) + "' is no text in UTF-8; lines are those of a text");
            }
            read.put(document, known);
        }
        return known;
    }
}
