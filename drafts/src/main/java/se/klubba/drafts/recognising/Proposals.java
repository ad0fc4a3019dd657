package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.problems.EditDistance;

/** Reads proposals: whose they are, their points, and verdicts that stand right below them. */
final class Proposals {
    private static final Pattern NUMBER =
            Pattern.compile("(?iUs)^(?:att-?sats\\s*)?(?<n>\\d{1,2}|[a-h])\\s?[.):]+\\s+");
    private static final Pattern TRAILING =
            Pattern.compile("(?iUs)^(?<point>.{8,}?)\\s*(?:[–—:-]|\\t|\\()\\s*(?<verdict>\\p{L}{2,12})\\)?\\.?$");

    private static final Pattern MOVED_BY = Pattern.compile(
            "(?iUs)^(?<how>moved|seconded|proposed|proposer|seconder|mover|förslagsställare)(?:\\s+by)?\\s*:?\\s+(?<who>(?-i:\\p{Lu}).{2,60})$");

    private final Lexicon lexicon;
    private final Parties parties;
    /** "Ändringsyrkande från Bo Ek". */
    private static final Pattern MOVED_IN_LABEL = Pattern.compile("(?iU)\\b(?:från|av)\\s+(?=\\S)");

    private static final Pattern ALTERNATIVE = Pattern.compile("(?iU)^alternativ\\s+(?<n>\\d|[a-e])\\b");
    private @Nullable String letter;
    private boolean alternatives;
    private Item item = new Item("", null, false);
    private @Nullable Proposal current;
    private @Nullable Span mover;
    private @Nullable String kind;
    private final List<String> sinceVerdict = new ArrayList<>();
    private @Nullable Span lastPoint;

    Proposals(Lexicon lexicon, Parties parties) {
        this.lexicon = lexicon;
        this.parties = parties;
    }

    void begin(Item of) {
        item = of;
        current = null;
        mover = null;
        kind = null;
        letter = null;
        alternatives = false;
        sinceVerdict.clear();
        lastPoint = null;
    }

    /** A proposal begins with this heading: "Styrgruppens förslag", "Anna Berg yrkar". */
    void open(Span label) {
        var alternative = ALTERNATIVE.matcher(label.text());
        letter = alternative.find() ? alternative.group("n").toLowerCase(Locale.ROOT) : null;
        if (letter == null || !alternatives) {
            current = null;
        }
        alternatives = letter != null;
        sinceVerdict.clear();
        lastPoint = null;
        kind = kind(label.text(), lexicon);
        var by = MOVED_IN_LABEL.matcher(label.text());
        var first = parties.first(by.find() ? label.part(by.end(), label.text().length()) : label);
        mover = first == null ? null : first.span();
    }

    /** "tillägg" of "tilläggsyrkandet"; null where the words say nothing of the kind. */
    static @Nullable String kind(String said, Lexicon lexicon) {
        var m = lexicon.find("kind-of-proposal", said);
        return m == null ? null : m.group("kind").toLowerCase(Locale.ROOT);
    }

    /** "Moved: Ann Berg", "Seconded Bo Ek", below what was moved. */
    boolean movedBy(Span span) {
        var m = MOVED_BY.matcher(span.text());
        if (!m.matches() || current == null) {
            return false;
        }
        var by = parties.first(span.part(m.start("who"), m.end("who")));
        if (by != null
                && current.mover == null
                && !m.group("how").toLowerCase(Locale.ROOT).startsWith("second")) {
            current.mover = by.span();
        }
        return true;
    }

    void point(Span span) {
        var m = NUMBER.matcher(span.text());
        boolean numbered = m.find();
        var proposal = current;
        if (proposal == null
                || numbered && proposal.points.containsKey(m.group("n").toLowerCase(Locale.ROOT))) {
            proposal = item.propose(mover, kind);
            current = proposal;
        }
        var number = letter != null && !proposal.points.containsKey(letter)
                ? letter
                : numbered ? m.group("n").toLowerCase(Locale.ROOT) : next(proposal);
        var words = numbered ? span.part(m.end(), span.text().length()) : span;
        proposal.points.put(number, words);
        lastPoint = words;
        sinceVerdict.add(number);
    }

    private static String next(Proposal proposal) {
        int number = proposal.points.size() + 1;
        while (proposal.points.containsKey(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    /** Whether it goes on with the words of a point. */
    boolean continues(Span span) {
        return lastPoint != null
                && (lastPoint.text().endsWith(":") || span.text().matches("(?Us)^[\"”“].*"));
    }

    /** A verdict in the line of a point, or alone in the line below. */
    boolean verdict(Span span, Decisions decisions, Questions questions) {
        var trailing = TRAILING.matcher(span.text());
        if (trailing.matches() && verb(trailing.group("verdict")) != null) {
            point(span.part(0, trailing.end("point")));
            decide(span.part(trailing.start("verdict"), trailing.end("verdict")), decisions);
            return true;
        }
        if (current == null || span.text().length() > 60) {
            return false;
        }
        if (verb(span.text()) != null) {
            decide(span, decisions);
            return true;
        }
        if (lexicon.is("taken-back", span.text()) && decisions.takeBack(span, questions)) {
            return true;
        }
        return false;
    }

    private void decide(Span span, Decisions decisions) {
        var verb = verb(span.text());
        var proposal = current;
        if (verb == null || proposal == null) {
            return;
        }
        var of = sinceVerdict.isEmpty() ? List.copyOf(proposal.points.keySet()) : List.copyOf(sinceVerdict);
        decisions.verdict(
                span,
                of.stream()
                        .map(n -> Effect.ofPoint(verb, proposal.id + "/" + n, span))
                        .toList());
        sinceVerdict.clear();
    }

    /** What one or two words decide, also misspelt by a letter; null where they do not. */
    @Nullable
    String verb(String said) {
        return verb(said, lexicon);
    }

    static @Nullable String verb(String said, Lexicon lexicon) {
        var word = said.replaceAll("(?iU)^(?:förslaget|motionen|yrkandet|beslut:?|mötets\\s+beslut:?)\\s+", "")
                .replaceAll("[\\s.!:]+$", "")
                .toLowerCase(Locale.ROOT);
        if (lexicon.is("verdict-adopted", word)) {
            return "adopt";
        }
        if (lexicon.is("verdict-rejected", word)) {
            return "reject";
        }
        if (word.length() < 5 || word.indexOf(' ') >= 0) {
            return null;
        }
        boolean adopted = near(
                word, List.of("bifall", "bifalls", "bifalles", "antas", "antages", "godkänns", "godkännes", "godkänt"));
        boolean rejected = near(word, List.of("avslag", "avslås", "avslogs", "avslagen", "avslaget"));
        return adopted == rejected ? null : adopted ? "adopt" : "reject";
    }

    private static boolean near(String word, List<String> verdicts) {
        return verdicts.stream().anyMatch(v -> EditDistance.between(v, word) <= (v.length() > 7 ? 2 : 1));
    }
}
