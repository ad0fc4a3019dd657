package se.klubba.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Source;
import se.klubba.records.Minutes.Spot;

/** The documents that a file points into: found by name or hash, and every place in them checked. */
final class Papers {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final NamesOnRecord register;
    private final Faults faults;
    private final Parts parts;
    private final Function<DocumentId, @Nullable DocumentText> texts;
    private final @Nullable Node standard;
    private final Map<DocumentId, DocumentText> read = new HashMap<>();

    /**
     * @param texts the text of a document; null where there is none, or it is no text
     * @param standard what places point into that name no document
     */
    Papers(
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

    DocumentId document(Node node) {
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

    /** Places as sources; those that are not in their document are told. */
    List<Source> sources(List<Spot> spots) {
        var sources = new ArrayList<Source>();
        for (var spot : spots) {
            faults.within(() -> sources.add(source(spot)));
        }
        return sources;
    }

    private Source source(Spot spot) {
        var named = spot.document() == null ? standard : spot.document();
        if (named == null) {
            throw faults.stop(spot.at(), "which-document", "lines of which document? meeting: {document: …}");
        }
        var document = document(named);
        var lines = text(document, named.at()).lines();
        if (spot.lines().last() > lines.size()) {
            throw faults.stop(
                    spot.at(),
                    "line-outside-document",
                    "'" + named.shown() + "' has " + lines.size() + " lines; there is no line "
                            + spot.lines().last());
        }
        var columns = spot.columns();
        if (columns != null) {
            inside(spot, lines, spot.lines().first(), columns.first());
            inside(spot, lines, spot.lines().last(), columns.last());
        }
        return new Source(document, spot.lines(), columns);
    }

    private void inside(Spot spot, List<String> lines, int number, int column) {
        var line = lines.get(number - 1);
        int length = line.codePointCount(0, line.length());
        if (column > length) {
            throw faults.stop(
                    spot.at(),
                    "column-outside-line",
                    "line " + number + " has " + length + " characters; there is no column " + column);
        }
    }

    /** What stands there, white space collapsed. */
    String read(Source source) {
        var text = read.get(source.document());
        var there = text == null ? null : text.at(source);
        return there == null ? "" : SPACE.matcher(there).replaceAll(" ").strip();
    }

    private DocumentText text(DocumentId document, Place at) {
        var known = read.get(document);
        if (known == null) {
            known = texts.apply(document);
            if (known == null) {
                throw faults.stop(at, "not-a-text-document", "document " + document + " is no text in UTF-8");
            }
            read.put(document, known);
        }
        return known;
    }
}
