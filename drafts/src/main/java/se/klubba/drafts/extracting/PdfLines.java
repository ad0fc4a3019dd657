package se.klubba.drafts.extracting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.klubba.reading.PlaceInOriginal;

/** Lines of text from lines of print: which go on in the next, where a paragraph ends, and words whole that were broken. */
final class PdfLines {
    private static final float APART = 1.35f;
    /** Shorter lines than this, in points, are a list and not broken prose. */
    private static final float NARROWEST = 150;

    private static final Pattern BROKEN = Pattern.compile(".*\\p{Ll}-$");
    /** "hälso- och sjukvård" keeps its hyphen. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?!och\\b|eller\\b|and\\b|or\\b|samt\\b)(\\p{Ll}[^\\s]*)\\s?(.*)");

    private final List<PdfRow> rows = new ArrayList<>();
    /** Where the lines of a column end at the most, by its number. */
    private final Map<Integer, Float> edges = new HashMap<>();

    private final float leading;

    PdfLines(List<PdfPage> pages) {
        pages.forEach(p -> rows.addAll(p.rows()));
        for (var row : rows) {
            edges.merge(row.column(), row.right(), Math::max);
        }
        this.leading = leading();
    }

    /** How far below one another lines of one paragraph stand, in letters' heights: the usual distance that is not a paragraph's. */
    private float leading() {
        var distances = new ArrayList<Float>();
        for (int i = 1; i < rows.size(); i++) {
            if (sameColumn(rows.get(i - 1), rows.get(i)) && full(rows.get(i - 1), rows.get(i))) {
                distances.add(
                        (rows.get(i).y() - rows.get(i - 1).y()) / rows.get(i).size());
            }
        }
        distances.removeIf(d -> d <= 0);
        distances.sort(Float::compare);
        return distances.isEmpty() ? 1.3f : distances.get(distances.size() / 2);
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            var place = PlaceInOriginal.ofLine(row.page(), row.line());
            if (row.text().isEmpty()) {
                continue;
            }
            boolean continued = next != null && full(row, next) && !apart(row, next);
            var text = row.text();
            if (next != null && continued && BROKEN.matcher(text).matches()) {
                var rest = GOES_ON.matcher(next.text());
                if (rest.matches()) {
                    text = text.substring(0, text.length() - 1) + rest.group(1);
                    rows.set(i + 1, next.withText(rest.group(2)));
                }
            }
            lines.add(new Line(text, place, 0, continued));
            if (next != null && apart(row, next)) {
                lines.add(Line.of("", place));
            }
        }
        return lines;
    }

    private static boolean sameColumn(PdfRow a, PdfRow b) {
        return a.page() == b.page() && a.column() == b.column() && b.y() > a.y();
    }

    private boolean apart(PdfRow row, PdfRow next) {
        if (Math.abs(row.size() - next.size()) > 1.5f) {
            return true;
        }
        return sameColumn(row, next) && next.y() - row.y() > APART * leading * next.size();
    }

    /** The first word of the next line would not have had room in this one. */
    private boolean full(PdfRow row, PdfRow next) {
        float edge = edges.getOrDefault(row.column(), row.right());
        return edge - row.x() > NARROWEST && row.right() + 0.25f * row.size() + next.firstWord() > edge - 0.5f;
    }
}
