package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** From when until when something holds, as a sentence says it, and where it does. */
final class Terms {
    private static final Pattern BETWEEN =
            Pattern.compile("(?iU)\\s*(?:[-–—]|till(?:\\s+och\\s+med)?|t\\.?o\\.?m\\.?|to|until)\\s*(?:den\\s+)?");
    private static final Pattern HOLDS =
            Pattern.compile("(?iU)\\b(?:perioden|tiden|gälla|gäller|giltig\\p{L}*|från|period|from)\\s+(?:den\\s+)?$");
    /** Between a word that leads to a day and the day stand no more letters. */
    private static final int LEAD = 20;

    private final Span sentence;
    private final Dates dates;
    private final LocalDate meeting;
    private final Map<String, Object> days = new LinkedHashMap<>();
    private int begins = Integer.MAX_VALUE;
    private int ends;

    private Terms(Span sentence, Dates dates, LocalDate meeting) {
        this.sentence = sentence;
        this.dates = dates;
        this.meeting = meeting;
    }

    /** Empty where it says nothing. */
    static Terms of(Span sentence, Lexicon lexicon, Dates dates, LocalDate meeting) {
        var terms = new Terms(sentence, dates, meeting);
        terms.put("from", "in-force-from", lexicon);
        terms.put("to", "in-force-to", lexicon);
        terms.range();
        return terms;
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /** {@code from} and {@code to}, those of them that are said. */
    Map<String, Object> days() {
        return days;
    }

    /** From the first of its days to the last. */
    Span at() {
        return sentence.part(begins, ends);
    }

    /** "för perioden 2025-01-01–2025-12-31". */
    private void range() {
        var text = sentence.text();
        var found = dates.in(text, meeting);
        for (int i = 0; i + 1 < found.size(); i++) {
            var first = found.get(i);
            var last = found.get(i + 1);
            if (BETWEEN.matcher(text.substring(first.to(), last.from())).matches()
                    && HOLDS.matcher(text.substring(0, first.from())).find()) {
                days.put("from", Dates.coming(first, meeting).toString());
                days.put("to", Dates.coming(last, meeting).toString());
                cover(first.from(), last.to());
            }
        }
    }

    private void put(String field, String section, Lexicon lexicon) {
        var m = lexicon.find(section, sentence.text());
        if (m == null) {
            return;
        }
        var found = dates.in(m.group("day"), meeting);
        if (!found.isEmpty() && found.getFirst().from() < LEAD) {
            var day = found.getFirst();
            days.put(field, Dates.coming(day, meeting).toString());
            cover(m.start("day") + day.from(), m.start("day") + day.to());
        }
    }

    private void cover(int from, int to) {
        begins = Math.min(begins, from);
        ends = Math.max(ends, to);
    }
}
