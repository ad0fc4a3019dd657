package se.klubba.drafts.recognising;

import java.util.regex.Pattern;

/** One line without its marks of layout: bullets, stars, hashes, signs of quotation at its beginning. Each character keeps its column. */
final class Printed {
    private static final Pattern LEAD =
            Pattern.compile("^[\\s\\f]*((?:>\\s*)*)(#{1,6}\\s*)?((?:[-–—•·▪◦*o]|\\uF0B7|\\uF0A7)\\s+)?");

    private final String text;
    private final int[] columns;
    private final int line;
    private final boolean bullet;
    private final boolean quoted;
    private final int marks;
    private final int indent;

    Printed(String printed, int line) {
        this.line = line;
        var lead = LEAD.matcher(printed);
        int begins = lead.find() ? lead.end() : 0;
        this.quoted = lead.group(1) != null && !lead.group(1).isEmpty();
        this.marks = lead.group(2) == null ? 0 : lead.group(2).strip().length();
        this.bullet = lead.group(3) != null;
        this.indent = begins;
        var out = new StringBuilder();
        var at = new int[printed.length()];
        int column = printed.codePointCount(0, begins) + 1;
        boolean blank = true;
        boolean piped = printed.indexOf('|') >= 0 && printed.indexOf('|') != printed.lastIndexOf('|');
        int codePoint;
        for (int i = begins; i < printed.length(); i += Character.charCount(codePoint)) {
            codePoint = printed.codePointAt(i);
            boolean space = Character.isWhitespace(codePoint) || codePoint == 0xA0;
            if (piped && codePoint == '|') {
                if (!out.isEmpty()) {
                    at[out.length()] = column;
                    out.append('\t'); // a table that is drawn with strokes
                }
                blank = true;
            } else if (!mark(printed, i) && !(space && blank)) {
                for (int c = 0; c < Character.charCount(codePoint); c++) {
                    at[out.length()] = column;
                    out.append(space ? codePoint == '\t' || wide(printed, i) ? '\t' : ' ' : printed.charAt(i + c));
                }
                blank = space;
            }
            column++;
        }
        int ends = out.length();
        while (ends > 0 && Character.isWhitespace(out.charAt(ends - 1))) {
            ends--;
        }
        this.text = out.substring(0, ends);
        this.columns = at;
    }

    /** Stars of emphasis. */
    private static boolean mark(String printed, int at) {
        char c = printed.charAt(at);
        if (c == '*') {
            return true;
        }
        boolean edge = at == 0
                || at + 1 == printed.length()
                || !Character.isLetterOrDigit(printed.charAt(at - 1))
                || !Character.isLetterOrDigit(printed.charAt(at + 1));
        return c == '_' && edge && printed.indexOf('_') != printed.lastIndexOf('_') && !printed.contains("__");
    }

    /** So much room that it parts cells. */
    private static boolean wide(String printed, int at) {
        int spaces = 0;
        for (int i = at; i < printed.length() && printed.charAt(i) == ' '; i++) {
            spaces++;
        }
        return spaces > 2;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    int[] columns() {
        return columns;
    }

    int line() {
        return line;
    }

    boolean bullet() {
        return bullet;
    }

    boolean quoted() {
        return quoted;
    }

    /** Hashes of a heading. */
    int marks() {
        return marks;
    }

    int indent() {
        return indent;
    }

    char firstLetter() {
        return text.charAt(0);
    }
}
