package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** From when until when something holds, as a sentence says it. */
final class Terms {
    private Terms() {}

    /** Empty where it says nothing. */
    static Map<String, Object> of(Span sentence, Lexicon lexicon, Dates dates, LocalDate meeting) {
        var term = new LinkedHashMap<String, Object>();
        put(term, "from", "in-force-from", sentence, lexicon, dates, meeting);
        put(term, "to", "in-force-to", sentence, lexicon, dates, meeting);
        return term;
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
