package se.klubba.drafts.recognising;

import java.util.Arrays;

/**
 * A paragraph: its words in one piece, without marks of layout, and for each character where it stands.
 *
 * @param lines of each character, from 1
 * @param columns of each character in its line, from 1
 * @param bullet whether it is an element of a list without numbers
 * @param quoted whether it is quoted: somebody else's words
 * @param apart whether a blank line stands before it
 * @param heading its level where the document says that it is a heading; 0 where it does not
 */
record Block(
        String text,
        int[] lines,
        int[] columns,
        boolean bullet,
        boolean quoted,
        boolean apart,
        int heading,
        int indent) {
    Span span() {
        return new Span(this, 0, text.length());
    }

    Span span(int from, int to) {
        return new Span(this, from, to);
    }

    int line() {
        return lines[0];
    }

    int lastLine() {
        return lines[lines.length - 1];
    }

    boolean beginsLine(int at) {
        return at == 0 || lines[at - 1] != lines[at];
    }

    boolean endsLine(int at) {
        return at == text.length() - 1 || lines[at + 1] != lines[at];
    }

    /** What is left of it from a place on; the same block where that is its beginning. */
    Block from(int at) {
        return at == 0
                ? this
                : new Block(
                        text.substring(at),
                        Arrays.copyOfRange(lines, at, lines.length),
                        Arrays.copyOfRange(columns, at, columns.length),
                        bullet,
                        quoted,
                        apart,
                        heading,
                        indent);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
