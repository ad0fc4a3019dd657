package se.klubba.drafts.extracting;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.klubba.kernel.Utf8;

/**
 * The characters of a text file, whichever code page it is in.
 *
 * @param charset by its name
 */
record Decoded(String text, String charset) {
    private static final String LETTERS_OF_OURS = "åäöÅÄÖéÉüÜæøÆØ";
    /** What a text of a western language is in when it is not Unicode; the first where nothing tells them apart. */
    private static final List<String> WESTERN = List.of("windows-1252", "IBM850", "x-MacRoman");

    static Decoded of(String name, byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return checked(name, new Decoded(new String(bytes, StandardCharsets.UTF_16), "UTF-16"));
        }
        var utf8 = Utf8.text(bytes);
        if (utf8 != null && utf8.indexOf('\0') < 0) {
            return checked(name, new Decoded(utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8, "UTF-8"));
        }
        var found = new CharsetDetector().setText(bytes).detect();
        if (found != null && found.getName().startsWith("UTF-16")) {
            return checked(name, new Decoded(new String(bytes, Charset.forName(found.getName())), found.getName()));
        }
        return checked(name, western(bytes));
    }

    private static Decoded western(byte[] bytes) {
        var best = new Decoded("", "");
        int most = Integer.MIN_VALUE;
        for (var charset : WESTERN) {
            var text = new String(bytes, Charset.forName(charset));
            int score = score(text);
            if (score > most) {
                most = score;
                best = new Decoded(text, charset);
            }
        }
        return best;
    }

    /** Letters of ours inside words speak for a code page, signs inside words against it. */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1))
                    || i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (inWord) {
                score += LETTERS_OF_OURS.indexOf(c) >= 0 ? 3 : Character.isLetter(c) ? -1 : -2;
            } else if (Character.isISOControl(c) || c == '\uFFFD') {
                score -= 2;
            }
        }
        return score;
    }

    private static Decoded checked(String name, Decoded decoded) {
        long strange = decoded.text
                .chars()
                .limit(20_000)
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (strange > 20 || decoded.text.indexOf('\0') >= 0) {
            throw new Unreadable("document-kind", "unknown-kind", name);
        }
        return decoded;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
