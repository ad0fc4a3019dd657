package se.klubba.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What is taken as words when something is recorded, wherever it comes from: what a person can see, in the order in which it is written.
 * What is on record already is read as it is.
 */
public final class Legible {
    private Legible() {}

    /** What is wrong with it, to go on after the name of the field; null where nothing is. */
    public static @Nullable String flaw(String text, boolean oneLine) {
        boolean seen = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isLineBreak(c)) {
                if (oneLine) {
                    return "has to stand on one line, and breaks after character " + (i - 1);
                }
            } else if (c != '\t' && Character.isISOControl(c)) {
                return "has a control character (" + name(c) + "), which nobody can see";
            } else if (turns(c)) {
                return "has a character that turns the direction of what follows (" + name(c)
                        + "), so that it reads otherwise than it is";
            } else if (Character.getType(c) == Character.UNASSIGNED || Character.getType(c) == Character.PRIVATE_USE) {
                return "has a character that means nothing to others (" + name(c) + ")";
            }
            seen |= isSeen(c);
        }
        return seen ? null : "has nothing that can be seen";
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Marks (U+200E, U+200F) turn nothing; embeddings, overrides and isolates do. */
    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL
                && !isFiller(c);
    }

    /** Letters and marks without a shape. */
    private static boolean isFiller(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x2800
                || c == 0x034F
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static String name(int c) {
        return String.format("U+%04X", c);
    }
}
