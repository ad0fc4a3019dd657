package se.klubba.drafts.extracting;

import java.text.Normalizer;

/** The characters of a line as one would type them: composed letters, ligatures written out, no hyphens that are not seen. */
final class Plain {
    private Plain() {}

    static String of(String printed) {
        var out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            switch (c) {
                case '\uFB00', '\uFB01', '\uFB02', '\uFB03', '\uFB04', '\uFB05', '\uFB06' ->
                    out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
                case '\u00A0', '\u202F', '\u2007', '\u2009' -> out.append(' ');
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> {
                    // not seen
                }
                case '\u2010', '\u2011' -> out.append('-');
                default -> out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
