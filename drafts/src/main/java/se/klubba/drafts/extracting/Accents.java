package se.klubba.drafts.extracting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters whose accents were drawn apart from them, as TeX does: put together again. */
final class Accents {
    private static final String APART = "\u00A8\u00B4`\u02DA\u00B0^~\u02C7\u00B8\u02C6\u02DC";
    private static final String COMBINING = "\u0308\u0301\u0300\u030A\u030A\u0302\u0303\u030C\u0327\u0302\u0303";

    private Accents() {}

    static List<PdfGlyph> joined(List<PdfGlyph> glyphs) {
        if (glyphs.stream().noneMatch(Accents::apart)) {
            return glyphs;
        }
        var letters = new ArrayList<>(glyphs);
        for (var accent : glyphs) {
            if (apart(accent)) {
                int at = under(accent, letters);
                if (at >= 0) {
                    var letter = letters.get(at);
                    letters.set(at, with(letter, accent));
                    letters.remove(accent);
                }
            }
        }
        return letters;
    }

    private static boolean apart(PdfGlyph glyph) {
        return glyph.text().length() == 1 && APART.indexOf(glyph.text().charAt(0)) >= 0;
    }

    /** The letter that it stands over; -1 where it stands alone. */
    private static int under(PdfGlyph accent, List<PdfGlyph> letters) {
        int best = -1;
        float most = 0.3f * accent.width();
        for (int i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            float shared = Math.min(accent.right(), letter.right()) - Math.max(accent.x(), letter.x());
            if (shared > most
                    && Math.abs(letter.y() - accent.y()) < 0.6f * letter.size()
                    && composed(letter, accent) != null) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private static PdfGlyph with(PdfGlyph letter, PdfGlyph accent) {
        var text = composed(letter, accent);
        return new PdfGlyph(
                text == null ? letter.text() : text,
                letter.x(),
                letter.y(),
                letter.width(),
                letter.size(),
                letter.bold());
    }

    private static @Nullable String composed(PdfGlyph letter, PdfGlyph accent) {
        if (letter.text().length() != 1 || !Character.isLetter(letter.text().charAt(0))) {
            return null;
        }
        var mark = COMBINING.charAt(APART.indexOf(accent.text().charAt(0)));
        var text = Normalizer.normalize(letter.text().replace('\u0131', 'i') + mark, Normalizer.Form.NFC);
        return text.length() == 1 ? text : null;
    }
}
