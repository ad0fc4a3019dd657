package se.klubba.drafts.recognising;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Votes as they were counted: "7 för, 2 emot, 1 avstod", "med 12 röster mot 3". What was not counted is no vote of ours. */
final class Votes {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("ingen", 0),
            Map.entry("en", 1),
            Map.entry("ett", 1),
            Map.entry("två", 2),
            Map.entry("tre", 3),
            Map.entry("fyra", 4),
            Map.entry("fem", 5),
            Map.entry("sex", 6),
            Map.entry("sju", 7),
            Map.entry("åtta", 8),
            Map.entry("nio", 9),
            Map.entry("tio", 10),
            Map.entry("elva", 11),
            Map.entry("tolv", 12),
            Map.entry("none", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    /** A number in digits or in words, as the group {@code n}. */
    static final String NUMBER = "(?<n>\\d{1,4}|" + String.join("|", WORDS.keySet()) + ")";

    /** "a 2/3 vote": how many it takes, and nobody voted. */
    private static final Pattern SHARE = Pattern.compile("\\b\\d/\\d\\b");

    private final Lexicon lexicon;
    private final Pattern yes;
    private final Pattern no;
    private final Pattern abstained;
    private final Pattern against;

    Votes(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.yes = counted("vote-yes");
        this.no = counted("vote-no");
        this.abstained = counted("vote-abstained");
        this.against = Pattern.compile(
                "(?iU)\\b" + NUMBER.replace("<n>", "<yes>")
                        + "\\s+(?:(?:ja-?)?röst(?:er)?\\s+(?:\\([^)]*\\)\\s+)?mot|votes?\\s+to|(?<=(?:votering|omröstning|röstning|rösträkning|handuppräckning)\\b[^.;\\d]{1,40}\\d{1,4}\\s)mot|(?<=(?:carried|passed|lost|adopted|approved)\\sby\\s\\p{L}{2,6}\\s)to)\\s+"
                        + NUMBER.replace("<n>", "<no>")
                        + "\\b|\\b(?:röst(?:siffrorna|etalet|erna)(?:\\s+(?:föll|blev|var|gav|utföll))?|votes?|carried|passed|approved|adopted|rejected|bifölls|bifalls|antogs|avslogs|godkändes|rösträkningen\\s+(?:utfaller|utföll|gav|blev))\\s*\\(?(?<yes2>\\d{1,4})\\s*[–—-]\\s*(?<no2>\\d{1,4})(?:\\s*[–—-]\\s*(?<abstained2>\\d{1,4}))?(?![\\d–—-])|\\b(?<yes3>\\d{1,4})/(?<no3>\\d{1,4})/(?<abstained3>\\d{1,4})\\s+(?:röster\\s+)?(?:för/e?mot|for/against)");
    }

    private Pattern counted(String section) {
        var words = String.join("|", lexicon.values(section));
        return Pattern.compile("(?iU)(?<![£$€]\\s?)(?<![\\d,.])\\b" + NUMBER
                + "\\s+(?:röst(?:er)?\\s+|röstade\\s+|personer\\s+|ledamöter\\s+|votes?\\s+|members\\s+)?(?:" + words
                + ")(?![\\p{L}-])|\\b(?:" + words + ")\\s*(?::|\\s-)\\s*(?<m>\\d{1,4})\\b");
    }

    /** The vote that a sentence counts; null where it counts none. */
    @Nullable
    Effect in(Span sentence) {
        var text = sentence.text();
        if (!lexicon.in("vote", text) || text.endsWith("?")) {
            return null;
        }
        var pair = against.matcher(text);
        boolean counted = pair.find();
        if (SHARE.matcher(text).find() && !(counted && pair.group("yes3") != null)) {
            return null;
        }
        var effect = new Effect("recordVote");
        if (counted) {
            String form = pair.group("yes") != null ? "" : pair.group("yes2") != null ? "2" : "3";
            put(
                    effect,
                    "yes",
                    pair.group("yes" + form),
                    sentence.part(pair.start("yes" + form), pair.end("yes" + form)));
            put(effect, "no", pair.group("no" + form), sentence.part(pair.start("no" + form), pair.end("no" + form)));
            if (!form.isEmpty() && pair.group("abstained" + form) != null) {
                put(
                        effect,
                        "abstained",
                        pair.group("abstained" + form),
                        sentence.part(pair.start("abstained" + form), pair.end("abstained" + form)));
            }
        } else {
            count(effect, "yes", yes, sentence);
            count(effect, "no", no, sentence);
            count(effect, "abstained", abstained, sentence);
        }
        if (effect.fields.isEmpty()) {
            return null;
        }
        for (var method : new String[] {"show-of-hands", "secret-ballot", "roll-call"}) {
            var m = lexicon.find("vote-" + method, text);
            if (m != null) {
                return effect.with("method", method, sentence.part(m.start(), m.end()));
            }
        }
        return effect;
    }

    /** The election that somebody won with these votes. */
    static Effect election(Effect appointed, Effect vote) {
        var election = new Effect("holdElection");
        for (var field : new String[] {"body", "kind"}) {
            if (appointed.fields.containsKey(field)) {
                election.with(field, appointed.fields.get(field));
            }
        }
        if (vote.fields.containsKey("method")) {
            election.with("method", vote.fields.get("method"));
        }
        var candidate = new LinkedHashMap<String, Object>();
        candidate.put("person", appointed.fields.get("person"));
        candidate.put("votes", vote.fields.get("yes"));
        candidate.put("outcome", "elected");
        election.with("candidates", List.of(candidate));
        election.cites.putAll(vote.cites);
        return election;
    }

    private static void count(Effect effect, String field, Pattern pattern, Span sentence) {
        Matcher m = pattern.matcher(sentence.text());
        if (m.find()) {
            String group = m.group("n") == null ? "m" : "n";
            put(effect, field, m.group(group), sentence.part(m.start(group), m.end(group)));
        }
    }

    private static void put(Effect effect, String field, String number, Span cited) {
        effect.with(field, number(number), cited);
    }

    /** @param written as {@link #NUMBER} has it */
    static int number(String written) {
        var word = WORDS.get(written.toLowerCase(Locale.ROOT));
        return word != null ? word : Integer.parseInt(written);
    }
}
