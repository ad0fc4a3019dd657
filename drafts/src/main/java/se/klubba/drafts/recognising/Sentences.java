package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph into sentences. */
final class Sentences {
    private static final Pattern END = Pattern.compile(
            "[.!?…][\"”’)\\]]*\\s+(?=[\\p{Lu}\\d\"”“’'(§@–-])|(?<=[\\p{Ll}\\d])\\.(?=\\p{Lu}\\p{Ll}{3,}\\s)|(?<=\\p{Ll}{5})\\.(?=\\p{Lu}{2,3}\\s\\p{Ll})");
    private static final Pattern INITIAL = Pattern.compile(
            "(?U)(?:^|(?<!\\b(?:port|hus|trappa|entré|alternativ|bilaga|sal|hall|fas|del|typ|klass|lag|grupp|nivå|plan|etapp|linje|option|appendix))[\\s(])\\p{Lu}$");
    private static final Pattern NUMBER = Pattern.compile("(?U)(?:^|\\s)\\d{1,3}$");

    private static final Pattern INFINITIVE_FIRST = Pattern.compile(
            "(?iUs)^att\\s+(?:inte\\s+)?(?:\\p{L}+a|se|ta|ge|gå|få|ha|bli|stå|be|dra|bo|tro|le|nå|slå|te)\\s+(?<rest>.+)$");
    private static final Pattern VERB = Pattern.compile(
            "(?iU)(?<before>.*?)\\s+(?:är|var|bör|borde|fungerar|fungerade|låter|känns|kändes|kräver|innebär|skulle|verkar|vore|blir|blev|kostar|tar|kan|kommer|räcker|behövs|går|anses|medför|förutsätter)\\b");
    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?iU)\\b(?:som|att|när|om|då|där|vilk\\p{L}+|vad|vem|hur|eftersom|medan|tills|innan|sedan)\\b");

    /** What tells whether a stop ends a sentence is no farther before it. */
    private static final int LONGEST_BEFORE_A_STOP = 40;

    private final Pattern abbreviation;

    Sentences(Lexicon lexicon) {
        this.abbreviation =
                Pattern.compile("(?iU)(?:^|[\\s()])(?:" + String.join("|", lexicon.values("abbreviation")) + ")$");
    }

    /** "Att flytta skåpet är svårt": what it begins with is what is spoken of, and nothing that was decided. */
    boolean saysOf(Span span) {
        var first = of(span).getFirst().text();
        var m = INFINITIVE_FIRST.matcher(first);
        if (!m.matches()) {
            return false;
        }
        var verb = VERB.matcher(m.group("rest"));
        return verb.find() && !SUBORDINATE.matcher(verb.group("before")).find();
    }

    List<Span> of(Span span) {
        var sentences = new ArrayList<Span>();
        var text = span.text();
        int from = 0;
        var m = END.matcher(text);
        while (m.find()) {
            var before = text.substring(from, m.start());
            var end = before.substring(Math.max(0, before.length() - LONGEST_BEFORE_A_STOP));
            if (text.charAt(m.start()) == '.'
                    && (abbreviated(end)
                            || INITIAL.matcher(end).find()
                            || before.length() < 4 && NUMBER.matcher(before).find())) {
                continue;
            }
            add(sentences, span, from, m.end());
            from = m.end();
        }
        add(sentences, span, from, text.length());
        return sentences;
    }

    /** Whether a stop behind these words belongs to the last of them: "kl", "Rev". */
    boolean abbreviated(String before) {
        return abbreviation.matcher(before).find();
    }

    /** The one right before it in the same paragraph; null where it is the first. */
    @Nullable
    Span before(Span sentence) {
        var all = of(new Span(sentence.block(), 0, sentence.from()));
        return all.isEmpty() ? null : all.getLast();
    }

    private static void add(List<Span> sentences, Span span, int from, int to) {
        var sentence = Span.trimmed(span.block(), span.from() + from, span.from() + to);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
