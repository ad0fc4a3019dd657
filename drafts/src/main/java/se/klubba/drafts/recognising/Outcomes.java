package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of the points of a proposal: adopted, adopted with changes, rejected. */
final class Outcomes {
    private static final Pattern WORD = Pattern.compile("(?U)[^\\p{L}\\p{N}]+");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\s*[-–]\\s*(?:p\\.\\s*)?(\\d{1,2})");
    private static final Pattern ONE = Pattern.compile("(?U)\\d{1,2}|\\b[a-e]\\b");
    private static final List<String> ORDINALS = List.of("första", "andra", "tredje", "fjärde", "femte", "sjätte");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?iU)\\b(?<n>" + String.join("|", ORDINALS) + ")\\s+(?:att-?sats|punkt|yrkande|strecksats)(?:en|et)?\\b");
    /** Where the next numbers begin, with a verdict of their own. */
    private static final Pattern AND_NUMBERED = Pattern.compile(
            "(?iU)(?:\\s*[,;]\\s*(?:(?:och|samt|men|medan|and|but)\\s+)?|\\s+(?:och|samt|men|medan|and|but)\\s+)(?=(?:att-?sats(?:en|er|erna)?|attsatts|punkt(?:en|er|erna)?|yrkande(?:t|na)?|points?|clauses?)\\s+\\d{1,2}\\b)");
    /** "att bifalles". */
    private static final Pattern BARE = Pattern.compile("(?iU)att\\s+(?<verdict>\\S+)");

    private static final double SAME = 0.6;
    /** What was proposed stands in so many letters at most, and is more than the noun. */
    private static final int LONGEST = 160;

    private static final int MORE = 5;

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Questions questions;
    /** Those that are printed nowhere but in what was decided of them. */
    private final Set<Proposal> unprinted = new HashSet<>();

    Outcomes(Lexicon lexicon, Sentences sentences, Questions questions) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.questions = questions;
    }

    /** @param key of the passage, by which a question names it */
    List<Effect> of(Span sentence, Item item, String key) {
        var parts = verdicts(sentence);
        return parts.size() > 1
                ? parts.stream().flatMap(p -> one(p, item, key).stream()).toList()
                : one(sentence, item, key);
    }

    /** "Attsats 1 bifalls, attsats 2 och 3 avslås": each with its own numbers and its own verdict; the whole sentence where it has one. */
    private List<Span> verdicts(Span sentence) {
        var parts = new ArrayList<Span>();
        int from = 0;
        var m = AND_NUMBERED.matcher(sentence.text());
        while (m.find()) {
            parts.add(sentence.part(from, m.start()));
            from = m.end();
        }
        parts.add(sentence.part(from, sentence.text().length()));
        return parts.stream()
                        .allMatch(p -> !numbers(p.text()).isEmpty()
                                && (lexicon.find("rejects", p.text()) != null
                                        || lexicon.find("adopts", p.text()) != null))
                ? parts
                : List.of(sentence);
    }

    private List<Effect> one(Span sentence, Item item, String key) {
        var text = sentence.text();
        var alone = BARE.matcher(text);
        if (item.proposals.size() == 1
                && alone.matches()
                && Proposals.verb(alone.group("verdict"), lexicon) instanceof String said) {
            return whole(item.proposals.getFirst(), said, sentence);
        }
        var rejects = lexicon.find("rejects", text);
        var adopts = rejects == null ? lexicon.find("adopts", text) : null;
        var verdict = rejects != null ? rejects : adopts;
        if (verdict == null) {
            var stated = key.matches(".*/[a-z]\\d*") ? stated(text, item) : null;
            return stated == null ? List.of() : List.of(Effect.ofPoint("adopt", stated, sentence));
        }
        var cited = sentence.part(verdict.start(), verdict.end());
        var verb = rejects != null ? "reject" : lexicon.in("amended", text) ? "adoptAmended" : "adopt";
        var numbers = numbers(text);
        var proposal = proposal(sentence, item);
        if (!numbers.isEmpty()) {
            return byNumber(sentence, item, key, verb, cited, numbers, proposal);
        }
        var same = samePoint(text, item);
        if (same != null && !(verb.equals("adopt") && lexicon.in("lay-on-record", text))) {
            return List.of(Effect.ofPoint(verb, same, cited));
        }
        if (rejects != null && lexicon.find("instrument", text) != null && proposal == null) {
            questions.ask("which-proposal", key, sentence, Asks.of("rejected-which"), pointsOf(item, verb));
            return List.of();
        }
        var object = adopts == null ? null : sameObject(text.substring(adopts.end()), item);
        if (object != null) {
            return List.of(Effect.ofPoint(verb, object, cited));
        }
        boolean last = text.stripTrailing().length() - verdict.end() < 2
                && text.substring(0, verdict.start()).stripTrailing().endsWith(":");
        boolean consent = lexicon.in("consent", text);
        boolean refused = rejects != null && lexicon.in("refused", text);
        boolean bare = Proposals.verb(text.split("[,.;–]", 2)[0], lexicon) != null;
        boolean it = last
                || bare
                || consent
                || refused
                || lexicon.starts("without-subject", text)
                || lexicon.starts("it-is", text);
        if (!lexicon.in("proposal-noun", text)
                && !it
                && !text.matches("(?iUs).*\\benligt\\b.*\\bovan(?:stående)?\\b.*")) {
            return List.of();
        }
        if (proposal != null && !unprinted.contains(proposal)) {
            return whole(proposal, verb, cited);
        }
        var moved = (consent || bare) && unprinted.containsAll(item.proposals) ? before(sentence, item) : null;
        if (moved != null && lexicon.in(consent ? "moves-something" : "asks-for", moved.text())) {
            return whole(unprinted(moved, item), verb, cited);
        }
        return fromTitle(sentence, item, key, verb, cited);
    }

    /** The sentence before it, in the same paragraph or as the last of the one above; null where it is the first of all. */
    private @Nullable Span before(Span sentence, Item item) {
        int above = item.blocks.indexOf(sentence.block()) - 1;
        if (sentence.from() > 0 || above < 0) {
            return sentences.before(sentence);
        }
        return sentences.of(item.blocks.get(above).span()).getLast();
    }

    private List<Effect> byNumber(
            Span sentence,
            Item item,
            String key,
            String verb,
            Span cited,
            List<String> numbers,
            @Nullable Proposal proposal) {
        if (proposal == null || !proposal.points.keySet().containsAll(numbers)) {
            if (lexicon.in("instrument", sentence.text())
                    && item.proposals.isEmpty()
                    && !lexicon.in("proposal-noun", sentence.text())) {
                return List.of();
            }
            questions.ask(
                    "which-proposal",
                    key,
                    sentence,
                    Asks.of("point-of-which", String.join(", ", numbers)),
                    pointsOf(item, verb));
            return List.of();
        }
        return numbers.stream()
                .map(n -> Effect.ofPoint(verb, proposal.id + "/" + n, cited))
                .toList();
    }

    private static List<Effect> whole(Proposal proposal, String verb, Span cited) {
        return proposal.points.keySet().stream()
                .map(n -> Effect.ofPoint(verb, proposal.id + "/" + n, cited))
                .toList();
    }

    private static List<Object> pointsOf(Item item, String verb) {
        return item.proposals.stream()
                .flatMap(p -> p.points.keySet().stream().map(n -> (Object) java.util.Map.of(verb, p.id + "/" + n)))
                .toList();
    }

    /** The proposal is what the item is headed with: a motion, an application. */
    List<Effect> fromTitle(Span sentence, Item item, String key, String verb, Span cited) {
        var title = item.title;
        boolean motion = title != null
                && lexicon.in("motion", title.text())
                && (lexicon.in("motion", sentence.text()) || sentence.text().length() < 20);
        if (item.proposals.isEmpty() && motion && title != null) {
            var proposal = item.propose(null);
            proposal.points.put("1", title);
            return whole(proposal, verb, cited);
        }
        var own = unprinted.containsAll(item.proposals) ? ofItself(sentence, verb, cited) : null;
        if (own != null) {
            return whole(unprinted(own, item), verb, cited);
        }
        if (item.proposals.size() > 1) {
            questions.ask("which-proposal", key, sentence, Asks.of("which-of-these"), pointsOf(item, verb));
        } else if (lexicon.in("proposal-noun", sentence.text())
                || sentence.text().length() < 20
                || sentence.text().indexOf(": ") > 0 && sentence.text().length() < 120
                || lexicon.starts("it-is", sentence.text())
                || lexicon.in("consent", sentence.text())
                || lexicon.in("refused", sentence.text())
                || lexicon.starts("without-subject", sentence.text()) && !lexicon.is("formal-item", item.titleText())) {
            questions.ask("which-proposal", key, sentence, Asks.of("no-proposal-printed"), pointsOf(item, verb));
        }
        return List.of();
    }

    private Proposal unprinted(Span words, Item item) {
        var proposal = item.propose(null);
        proposal.points.put("1", words);
        unprinted.add(proposal);
        return proposal;
    }

    /** "Ansökan om dispens för bastun avslås", "att avslå ansökan från kören": what was proposed, in the words of what was decided; null where they do not say it. */
    private @Nullable Span ofItself(Span sentence, String verb, Span verdict) {
        var after =
                sentence.part(verdict.to() - sentence.from(), sentence.text().length());
        var before = sentence.part(0, verdict.from() - sentence.from());
        for (var part : List.of(after, before)) {
            var said = Span.trimmed(part.block(), part.from(), part.to());
            var noun = lexicon.find(verb.equals("reject") ? "proposal-noun" : "motion", said.text());
            if (noun != null
                    && said.text().substring(0, noun.start()).matches("(?iU)(?:(?:att|den|det|the|an?)\\s+)*")
                    && said.text().length() - noun.end() > MORE
                    && said.text().length() < LONGEST) {
                int stop = said.text().endsWith(".") ? 1 : 0;
                return said.part(noun.start(), said.text().length() - stop);
            }
        }
        return null;
    }

    /** Which is meant: the only one, that of whom the sentence names, that of its kind, or what the others would change. */
    private @Nullable Proposal proposal(Span sentence, Item item) {
        if (item.proposals.size() == 1) {
            return item.proposals.getFirst();
        }
        var change = lexicon.find("amended", sentence.text());
        var said = change == null ? sentence.text() : sentence.text().substring(0, change.start());
        var kind = Proposals.kind(said, lexicon);
        var alike = item.proposals.stream()
                .filter(p -> Objects.equals(p.kind, kind))
                .toList();
        boolean kinds = item.proposals.stream().anyMatch(p -> p.kind != null);
        var text = said.toLowerCase(Locale.ROOT);
        var named = item.proposals.stream()
                .filter(p -> p.mover != null && mentions(text, p.mover.text()))
                .toList();
        if (named.size() != 1 && kinds && alike.size() == 1) {
            return alike.getFirst();
        }
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static boolean mentions(String text, String mover) {
        var key = Parties.key(mover.replaceAll("(?<=[nt])s$", ""));
        var first = mover.split("\\s+")[0].toLowerCase(Locale.ROOT);
        return text.contains(key) || first.length() > 3 && text.contains(first);
    }

    static List<String> numbers(String text) {
        var numbers = new ArrayList<String>();
        var ordinal = ORDINAL.matcher(text);
        if (ordinal.find()) {
            numbers.add(String.valueOf(ORDINALS.indexOf(ordinal.group("n").toLowerCase(Locale.ROOT)) + 1));
            return numbers;
        }
        var pattern = Lexicon.all().find("point-numbers", text);
        if (pattern == null) {
            return numbers;
        }
        var said = pattern.group("numbers").toLowerCase(Locale.ROOT);
        var range = RANGE.matcher(said);
        if (range.find()) {
            for (int n = Integer.parseInt(range.group(1)); n <= Integer.parseInt(range.group(2)); n++) {
                numbers.add(String.valueOf(n));
            }
            return numbers;
        }
        var one = ONE.matcher(said);
        while (one.find()) {
            numbers.add(one.group());
        }
        return numbers;
    }

    /** The point that a clause repeats word for word; null where it repeats none. */
    private @Nullable String stated(String clause, Item item) {
        var words = words(clause);
        for (var proposal : item.proposals) {
            for (var point : proposal.points.entrySet()) {
                if (words.size() > 1 && words.equals(words(point.getValue().text()))) {
                    return proposal.id + "/" + point.getKey();
                }
            }
        }
        return null;
    }

    /** The point that says what is decided, in nearly the same words; null where none does, or two do. */
    @Nullable
    String samePoint(String clause, Item item) {
        var words = words(clause);
        if (words.size() < 2) {
            return null;
        }
        String best = null;
        double most = SAME;
        boolean twice = false;
        for (var proposal : item.proposals) {
            for (var point : proposal.points.entrySet()) {
                var others = words(point.getValue().text());
                long shared = others.stream().filter(words::contains).count();
                double same = (double) shared / Math.max(1, Math.max(words.size(), others.size()));
                if (same > most) {
                    twice = false;
                    most = same;
                    best = proposal.id + "/" + point.getKey();
                } else if (best != null && same == most) {
                    twice = true;
                }
            }
        }
        return twice ? null : best;
    }

    /** The one point that is about the same thing as what is adopted: "anta överenskommelsen", "att rådet antar ett förslag till överenskommelse". */
    private @Nullable String sameObject(String object, Item item) {
        var stems = stems(object.split("[,.;]", 2)[0]);
        if (stems.isEmpty()) {
            return null;
        }
        var found = new ArrayList<String>();
        for (var proposal : item.proposals) {
            proposal.points.forEach((number, span) -> {
                if (lexicon.find("adopts", span.text()) != null
                        && stems(span.text()).containsAll(stems)) {
                    found.add(proposal.id + "/" + number);
                }
            });
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Beginnings of its long words: Swedish says the same word with many endings. */
    private static Set<String> stems(String text) {
        return words(text).stream()
                .filter(w -> w.length() > 5 && !w.startsWith("förslag"))
                .map(w -> w.substring(0, Math.min(w.length() - 1, 9)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> words(String text) {
        return Stream.of(WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(w -> w.length() > 2 && !w.equals("att"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
