package se.klubba.pages.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentText;

/** The lines of a document, each in parts that are marked or not. */
public record MarkedLines(List<Line> lines) {
    public record Line(int number, List<Piece> parts) {}

    /**
     * @param href where it leads; null where it leads nowhere
     * @param marked whether something stands there
     */
    public record Piece(String text, @Nullable String href, boolean marked) {}

    /** Of two marks that overlap, the one that begins first is shown. */
    public static MarkedLines of(DocumentText text, List<Marked> marks) {
        var lines = new ArrayList<Line>();
        for (var line : text.lines()) {
            int number = lines.size() + 1;
            lines.add(new Line(number, parts(number, line, marks)));
        }
        return new MarkedLines(lines);
    }

    private static List<Piece> parts(int number, String line, List<Marked> marks) {
        int length = line.codePointCount(0, line.length());
        var parts = new ArrayList<Piece>();
        int at = 0;
        var here = marks.stream()
                .filter(m -> m.on(number))
                .sorted(Comparator.comparingInt((Marked m) -> m.from(number)).thenComparing(m -> m.href() == null))
                .toList();
        for (var mark : here) {
            int from = mark.from(number);
            int to = mark.to(number, length);
            if (from >= at && to > from) {
                add(parts, line, at, from, null, false);
                add(parts, line, from, to, mark.href(), true);
                at = to;
            }
        }
        add(parts, line, at, length, null, false);
        return parts;
    }

    private static void add(List<Piece> parts, String line, int from, int to, @Nullable String href, boolean marked) {
        if (to > from) {
            var text = line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
            parts.add(new Piece(text, href, marked));
        }
    }
}
