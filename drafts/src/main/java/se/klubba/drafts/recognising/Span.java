package se.klubba.drafts.recognising;

/** A part of a paragraph: characters from one place up to another. */
record Span(Block block, int from, int to) {
    static Span trimmed(Block block, int from, int to) {
        int begins = from;
        int ends = to;
        while (begins < ends && Character.isWhitespace(block.text().charAt(begins))) {
            begins++;
        }
        while (ends > begins && Character.isWhitespace(block.text().charAt(ends - 1))) {
            ends--;
        }
        return new Span(block, begins, ends);
    }

    String text() {
        return block.text().substring(from, to);
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** From a part of this one, counted from its own beginning. */
    Span part(int begins, int ends) {
        return new Span(block, from + begins, from + ends);
    }

    Spot spot() {
        int last = Math.max(from, to - 1);
        int firstLine = block.lines()[from];
        int lastLine = block.lines()[last];
        var lines = firstLine == lastLine ? String.valueOf(firstLine) : firstLine + "-" + lastLine;
        boolean whole = block.beginsLine(from) && block.endsLine(last);
        return new Spot(lines, whole ? null : block.columns()[from] + "-" + block.columns()[last]);
    }
}
