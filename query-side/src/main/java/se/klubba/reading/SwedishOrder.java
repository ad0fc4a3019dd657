package se.klubba.reading;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A key that puts names in Swedish order when keys are compared character by character, as every store does: å, ä and ö come after z, other
 * marks and case do not count, and numbers come by what they are worth.
 */
public final class SwedishOrder {
    private static final int LONGEST = 80;
    private static final int DIGITS = 9;

    private SwedishOrder() {}

    public static String key(String name) {
        var key = new StringBuilder();
        var text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < text.length() && key.length() < LONGEST) {
            int letter = text.codePointAt(at);
            if (letter >= '0' && letter <= '9') {
                at = number(text, at, key);
                continue;
            }
            append(letter, key);
            at += Character.charCount(letter);
        }
        return key.toString().stripTrailing();
    }

    /** How many digits, and which. */
    private static int number(String text, int from, StringBuilder key) {
        int first = from;
        while (first + 1 < text.length() && text.charAt(first) == '0' && Character.isDigit(text.charAt(first + 1))) {
            first++;
        }
        int end = first;
        while (end < text.length() && end - first < DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        key.append(end - first).append(text, first, end);
        return end;
    }

    private static void append(int letter, StringBuilder key) {
        switch (letter) {
            case 'å' -> key.append('{');
            case 'ä', 'æ' -> key.append('|');
            case 'ö', 'ø' -> key.append('}');
            case 'ü' -> key.append('y');
            default -> {
                if (Character.isLetter(letter)) {
                    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                            .codePoints()
                            .filter(Character::isLetter)
                            .forEach(key::appendCodePoint);
                } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            }
        }
    }
}
