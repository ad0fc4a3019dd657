package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** From when until when something holds, as a sentence says it. */
final class Terms {
    private static final Pattern BETWEEN =
            Pattern.compile("(?iU)\\s*(?:[-–—]|till(?:\\s+och\\s+med)?|t\\.?o\\.?m\\.?|to|until)\\s*(?:den\\s+)?");
    private static final Pattern HOLDS =
            Pattern.compile("(?iU)\\b(?:perioden|tiden|gälla|gäller|giltig\\p{L}*|från|period|from)\\s+(?:den\\s+)?$");

    private Terms() {}

    /** Empty where it says nothing. */
    static Map<String, Object> of(Span sentence, Lexicon lexicon, Dates dates, LocalDate meeting) {
        var term = new LinkedHashMap<String, Object>();
        put(term, "from", "in-force-from", sentence, lexicon, dates, meeting);
        put(term, "to", "in-force-to", sentence, lexicon, dates, meeting);
        range(term, sentence, dates, meeting);
        return term;
    }

    /** "för perioden 2025-01-01–2025-12-31". */
    private static void range(Map<String, Object> term, Span sentence, Dates dates, LocalDate meeting) {
        var text = sentence.text();
        var days = dates.in(text, meeting);
        for (int i = 0; i + 1 < days.size(); i++) {
            var first = days.get(i);
            var last = days.get(i + 1);
            if (BETWEEN.matcher(text.substring(first.to(), last.from())).matches()
                    && HOLDS.matcher(text.substring(0, first.from())).find()) {
                term.put("from", Dates.coming(first, meeting).toString());
                term.put("to", Dates.coming(last, meeting).toString());
            }
        }
    }

    private static void put(
            Map<String, Object> term,
            String field,
            String section,
            Span sentence,
            Lexicon lexicon,
            Dates dates,
            LocalDate meeting) {
        var m = lexicon.find(section, sentence.text());
        if (m == null) {
            return;
        }
        var days = dates.in(m.group("day"), meeting);
        if (!days.isEmpty() && days.getFirst().from() < 20) {
            term.put(field, Dates.coming(days.getFirst(), meeting).toString());
        }
    }
}
