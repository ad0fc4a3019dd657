package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…][\"”’)\\]]*\\s+(?=[\\p{Lu}\\d\"”“’'(§@–-])");
    private static final Pattern INITIAL = Pattern.compile("(?U)(?:^|[\\s(])\\p{Lu}$");
    private static final Pattern NUMBER = Pattern.compile("(?U)(?:^|\\s)\\d{1,3}$");

    private final Pattern abbreviation;

    Sentences(Lexicon lexicon) {
        this.abbreviation =
                Pattern.compile("(?iU)(?:^|[\\s(])(?:" + String.join("|", lexicon.values("abbreviation")) + ")$");
    }

    List<Span> of(Span span) {
        var sentences = new ArrayList<Span>();
        var text = span.text();
        int from = 0;
        var m = END.matcher(text);
        while (m.find()) {
            var before = text.substring(from, m.start());
            if (text.charAt(m.start()) == '.'
                    && (abbreviation.matcher(before).find()
                            || INITIAL.matcher(before).find()
                            || NUMBER.matcher(before).find() && before.length() < 4)) {
                continue;
            }
            add(sentences, span, from, m.end());
            from = m.end();
        }
        add(sentences, span, from, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, Span span, int from, int to) {
        var sentence = Span.trimmed(span.block(), span.from() + from, span.from() + to);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
