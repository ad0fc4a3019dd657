package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many sit in a body for whom: "gruppen har sex platser: tre för kommunerna och tre för regionen". */
final class Seats {
    private static final Pattern OF_EACH = Pattern.compile(
            "(?iU)\\b" + Votes.NUMBER
                    + "\\s+(?:plats(?:er)?|mandat|ledamöter|ledamot|representant(?:er)?|seats?|members?)?\\s*(?:för|från|åt|for|from)\\s+(?<for>\\S.*)");

    private final Lexicon lexicon;
    private final Parties parties;

    Seats(Lexicon lexicon, Parties parties) {
        this.lexicon = lexicon;
        this.parties = parties;
    }

    /** The plan that a sentence adopts; null where it says of none, or not for whom each of its seats is. */
    @Nullable
    Effect plan(Span sentence, Item item) {
        if (!lexicon.in("seat-plan", sentence.text())) {
            return null;
        }
        var body = body(sentence, item);
        var seats = seats(sentence);
        if (body == null || seats.isEmpty()) {
            return null;
        }
        return new Effect("adoptSeatPlan")
                .with("body", parties.body(body), body)
                .with("seats", seats, sentence);
    }

    private List<Object> seats(Span sentence) {
        var seats = new ArrayList<Object>();
        var text = sentence.text();
        var m = OF_EACH.matcher(text);
        for (int from = 0; m.find(from); from = m.start("for")) {
            var who = parties.first(sentence.part(m.start("for"), text.length()));
            if (who == null || !parties.principals.containsKey(who.name())) {
                return List.of();
            }
            Map<String, Object> seat = new LinkedHashMap<>();
            seat.put("kind", "representative");
            seat.put("for", who.name());
            seat.put("number", Votes.number(m.group("n")));
            seats.add(seat);
        }
        return seats;
    }

    /** "Programgruppen" under the heading "Programgrupp Barn och unga" is that one. */
    private @Nullable Span body(Span sentence, Item item) {
        var here = parties.bodiesIn(sentence);
        var titled = item.title == null ? List.<Span>of() : parties.bodiesIn(item.title);
        if (here.isEmpty() || parties.meets(here.getFirst().text())) {
            return titled.isEmpty() ? null : titled.getFirst();
        }
        var called = Parties.key(here.getFirst().text()) + " ";
        return titled.stream()
                .filter(t -> Parties.key(t.text()).startsWith(called))
                .findFirst()
                .orElse(here.getFirst());
    }
}
