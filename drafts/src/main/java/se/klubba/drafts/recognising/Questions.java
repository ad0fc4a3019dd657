package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.klubba.words.Language;

/** What is to be asked, in the order of the text. */
final class Questions {
    private static final int SHOWN = 300;
    private final List<Question> asked = new ArrayList<>();

    void ask(String code, @Nullable String about, Span words, Asks asks, List<?> suggestions) {
        asked.add(new Question(
                "q" + (asked.size() + 1),
                code,
                about,
                words.spot(),
                words.text().length() > SHOWN ? words.text().substring(0, SHOWN) : words.text(),
                Question.said(Language.SV, asks.key(), asks.values()),
                asks.key(),
                asks.values(),
                suggestions.stream().map(Questions::ordered).toList()));
    }

    /** The same text asks the same, to the letter: fields come in one order. */
    private static Object ordered(Object suggestion) {
        if (!(suggestion instanceof Map<?, ?> fields) || suggestion instanceof SequencedMap<?, ?>) {
            return suggestion;
        }
        var sorted = new TreeMap<String, Object>();
        fields.forEach((name, value) -> sorted.put(String.valueOf(name), ordered(value)));
        return sorted;
    }

    List<Question> all() {
        return List.copyOf(asked);
    }

    /** Those about something that is in the draft: what is said again elsewhere is left out of it, and nobody could answer what was asked of it. */
    List<Question> about(Set<String> places) {
        return asked.stream()
                .filter(q -> q.about() == null || places.contains(q.about()))
                .toList();
    }

    boolean about(String key) {
        return asked.stream().anyMatch(q -> key.equals(q.about()));
    }
}
