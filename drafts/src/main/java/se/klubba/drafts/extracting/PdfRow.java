package se.klubba.drafts.extracting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of print, or the part of one that stands in a column.
 *
 * @param line of the page, from 1: what stands in columns is counted column after column
 * @param column that it is set in: its lines end at one edge
 * @param right edge of the last word
 * @param firstWord how wide it is
 */
record PdfRow(String text, int page, int line, int column, float x, float y, float right, float size, float firstWord) {
    /** A gap that is wider than this many letters' height parts cells, or columns. */
    private static final float GAP = 1.6f;

    /** Blanks in a row: some are set wide, and part nothing. */
    private static final float BLANKS = 2.0f;

    private static final float SPACE = 0.16f;
    /** What parts a number from its title, where more than one blank stands between them. */
    private static final float AFTER_NUMBER = 0.6f;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.?");

    /** From glyphs of one line, from left to right. */
    static PdfRow of(List<PdfGlyph> glyphs, int page, int column) {
        var text = new StringBuilder();
        PdfGlyph before = null;
        float size = 0;
        float firstWord = 0;
        boolean inFirst = true;
        boolean blank = false;
        for (var glyph : glyphs) {
            if (glyph.text().isBlank()) {
                blank = true;
                continue;
            }
            if (before != null) {
                float gap = glyph.x() - before.right();
                boolean apart = blank || gap > SPACE * glyph.size(); // many print no blanks: words stand apart
                inFirst &= !apart;
                boolean number = gap > AFTER_NUMBER * glyph.size()
                        && NUMBER.matcher(text).matches();
                if (number || gap > (blank ? BLANKS : GAP) * glyph.size()) {
                    text.append('\t');
                } else if (apart && !endsBlank(text)) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            if (inFirst) {
                firstWord = glyph.right() - glyphs.getFirst().x();
            }
            size = Math.max(size, glyph.size());
            before = glyph;
            blank = false;
        }
        var first = glyphs.getFirst();
        float right = glyphs.stream()
                .filter(g -> !g.text().isBlank())
                .map(PdfGlyph::right)
                .max(Float::compare)
                .orElse(first.x());
        return new PdfRow(
                text.toString().replaceAll(" *\t *", "\t").strip(),
                page,
                0,
                column,
                first.x(),
                first.y(),
                right,
                size,
                firstWord);
    }

    private static boolean endsBlank(StringBuilder text) {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    PdfRow inColumn(int other) {
        return new PdfRow(text, page, line, other, x, y, right, size, firstWord);
    }

    PdfRow onLine(int number) {
        return new PdfRow(text, page, number, column, x, y, right, size, firstWord);
    }

    PdfRow withText(String other) {
        return new PdfRow(other, page, line, column, x, y, right, size, firstWord);
    }
}
