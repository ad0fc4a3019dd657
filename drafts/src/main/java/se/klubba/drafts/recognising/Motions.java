package se.klubba.drafts.recognising;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody moves in running text, and what became of it in a sentence below. */
final class Motions {
    private static final String SECONDED =
            "(?:,?\\s+(?:and\\s+)?(?:seconded|second)(?:\\s+by)?\\s+\\p{Lu}[^,;.:]{2,40}?|,?\\s+(?:and\\s+)?\\p{Lu}[^,;.:]{2,40}?\\s+seconded)?,?";

    private static final String THAT = "(?:att|that|to)\\s+";

    /** "Anna Berg föreslår att …", "Ben Eck moved, Cia Dale seconded, that …". */
    private static final Pattern MOVES =
            Pattern.compile("(?Us)^(?:[Aa]fter\\s+discussion,?\\s+)?(?<by>.{3,60}?)\\s+(?:then\\s+)?"
                    + "(?:föreslår|föreslog|yrkar|yrkade|proposes|proposed|moves|moved|made\\s+(?:a|the)\\s+motion)"
                    + SECONDED + "\\s+(?:" + THAT + ")?(?<what>.{6,})$");

    /** "It was moved by Ben Eck and seconded by Cia Dale that …", "Motion by Ben Eck, second by Cia Dale, to …". */
    private static final Pattern MOVED_BY = Pattern.compile(
            "(?Us)^(?:(?:[Ii]t\\s+was\\s+|A\\s+motion\\s+was\\s+)?(?:[Mm]oved|[Pp]roposed|made)|(?:A\\s+)?[Mm]otion)\\s+by\\s+(?<by>\\p{Lu}[^,;.:]{2,40}?)"
                    + SECONDED + "\\s+" + THAT + "(?<what>.{6,})$");

    /** "On a motion by Ben Eck, seconded by Cia Dale, the council approved …": what follows was decided. */
    private static final Pattern ON_MOTION = Pattern.compile(
            "(?U)^(?:[Uu]pon|[Oo]n)\\s+(?:an?\\s+|the\\s+)?motion\\s+(?:by|of|from|made\\s+by)\\s+\\p{Lu}[^,;.:]{2,40}?"
                    + SECONDED + "\\s+(?=\\S)");

    private static final Pattern SECONDED_LAST =
            Pattern.compile("(?Us)[,;]?\\s+(?:and\\s+)?(?:seconded|second)(?:\\s+by)?\\s+\\p{Lu}[^,;:]{2,40}$");

    private static final int SHORT = 60;

    private final Lexicon lexicon;
    private final Parties parties;
    private @Nullable Proposal lastMoved;

    Motions(Lexicon lexicon, Parties parties) {
        this.lexicon = lexicon;
        this.parties = parties;
    }

    void begin() {
        lastMoved = null;
    }

    /** A proposal of one point, whose words end where it is said who seconded it. */
    void moved(Span sentence, Item item) {
        var m = MOVED_BY.matcher(sentence.text());
        if (!m.matches()) {
            m = MOVES.matcher(sentence.text());
        }
        var by = m.matches() ? mover(sentence, m) : null;
        if (by == null || m.group("what").matches("(?iUs)(?:bifall|avslag)\\b.*")) {
            return;
        }
        var seconded = SECONDED_LAST.matcher(m.group("what"));
        var proposal = item.propose(by.span());
        proposal.points.put(
                "1",
                sentence.part(m.start("what"), seconded.find() ? m.start("what") + seconded.start() : m.end("what")));
        lastMoved = proposal;
    }

    private Parties.@Nullable Party mover(Span sentence, Matcher m) {
        var by = parties.first(sentence.part(m.start("by"), m.end("by")));
        return by == null || by.span().to() - sentence.from() < m.end("by") ? null : by;
    }

    /** What was decided on a motion that the same sentence tells of; null where it tells of none. */
    @Nullable
    Span decidedOn(Span sentence) {
        var m = ON_MOTION.matcher(sentence.text());
        return m.lookingAt() ? sentence.part(m.end(), sentence.text().length()) : null;
    }

    /** "Carried.", "Unanimously agreed.", "Motion failed 1-3.": what became of what was moved last; null where it says no such thing, or nothing was. */
    @Nullable
    List<Effect> settled(Span sentence) {
        var proposal = lastMoved;
        if (proposal == null || sentence.text().length() > SHORT) {
            return null;
        }
        boolean lost = lexicon.starts("motion-lost", sentence.text());
        if (!lost && !lexicon.starts("carried", sentence.text())) {
            return null;
        }
        lastMoved = null;
        return proposal.points.keySet().stream()
                .map(n -> Effect.ofPoint(lost ? "reject" : "adopt", proposal.id + "/" + n, sentence))
                .toList();
    }
}
