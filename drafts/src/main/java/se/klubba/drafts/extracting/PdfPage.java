package se.klubba.drafts.extracting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A page of print: its lines in the order in which one reads them, column after column. */
record PdfPage(int number, float height, List<PdfRow> rows) {
    private static final float SAME_LINE = 0.35f;
    /** Lines that a column has at least, and letters that its lines have: a table of names is no columns. */
    private static final int LINES_OF_COLUMN = 4;

    private static final int LETTERS_OF_COLUMN = 22;
    private static final float GUTTER = 9;

    static PdfPage of(int number, float height, List<PdfGlyph> glyphs) {
        var lines = lines(Accents.joined(glyphs));
        return new PdfPage(number, height, ordered(number, lines));
    }

    private static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
        var lines = new ArrayList<List<PdfGlyph>>();
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y).thenComparingDouble(PdfGlyph::x));
        for (var glyph : sorted) {
            var last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && Math.abs(glyph.y() - last.getFirst().y()) < SAME_LINE * glyph.size()) {
                last.add(glyph);
            } else {
                lines.add(new ArrayList<>(List.of(glyph)));
            }
        }
        lines.removeIf(l -> l.stream().allMatch(g -> g.text().isBlank()));
        lines.forEach(l -> l.sort(Comparator.comparingDouble(PdfGlyph::x)));
        return lines;
    }

    private static List<PdfRow> ordered(int page, List<List<PdfGlyph>> lines) {
        float gutter = gutter(lines);
        var rows = new ArrayList<PdfRow>();
        var right = new ArrayList<PdfRow>();
        for (var line : lines) {
            int cut = gutter < 0 ? -1 : cut(line, gutter);
            if (cut < 0) {
                rows.addAll(right);
                right.clear();
                rows.add(PdfRow.of(line, page, 0));
                continue;
            }
            if (cut > 0) {
                rows.add(PdfRow.of(line.subList(0, cut), page, 1));
            }
            if (cut < line.size()) {
                right.add(PdfRow.of(line.subList(cut, line.size()), page, 2));
            }
        }
        rows.addAll(right);
        rows.removeIf(r -> r.text().isBlank());
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, rows.get(i).onLine(i + 1));
        }
        return rows;
    }

    /** Where a line is cut in two by the gutter; -1 where it crosses it. */
    private static int cut(List<PdfGlyph> line, float gutter) {
        for (int i = 0; i <= line.size(); i++) {
            boolean leftIs = i == 0 || line.get(i - 1).right() <= gutter + 1;
            boolean rightIs = i == line.size() || line.get(i).x() >= gutter - 1;
            if (leftIs && rightIs) {
                boolean apart = i == 0
                        || i == line.size()
                        || line.get(i).x() - line.get(i - 1).right() > GUTTER;
                return apart ? i : -1;
            }
        }
        return -1;
    }

    /** The middle of a white strip with prose on both of its sides; -1 where there is none. */
    private static float gutter(List<List<PdfGlyph>> lines) {
        float best = -1;
        int most = LINES_OF_COLUMN - 1;
        for (var line : lines) {
            for (int i = 1; i < line.size(); i++) {
                float gap = line.get(i).x() - line.get(i - 1).right();
                if (gap > GUTTER) {
                    float middle = line.get(i).x() - 3;
                    int both = prose(lines, middle);
                    if (both > most) {
                        most = both;
                        best = middle;
                    }
                }
            }
        }
        return best;
    }

    private static int prose(List<List<PdfGlyph>> lines, float gutter) {
        int both = 0;
        int letters = 0;
        int leftLetters = 0;
        for (var line : lines) {
            int cut = cut(line, gutter);
            if (cut > 0 && cut < line.size()) {
                both++;
                leftLetters += cut;
                letters += line.size() - cut;
            }
        }
        return both >= LINES_OF_COLUMN && letters / both >= LETTERS_OF_COLUMN && leftLetters / both >= LETTERS_OF_COLUMN
                ? both
                : 0;
    }
}
