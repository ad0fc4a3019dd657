package se.klubba.drafts.recognising;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody moves in running text, and that it was carried in the sentence below. */
final class Motions {
    private static final Pattern MOVED = Pattern.compile(
            "(?Us)^(?:[Aa]fter\\s+discussion,?\\s+)?(?<by>.{3,60}?)\\s+(?:then\\s+)?(?:föreslår|föreslog|yrkar|yrkade|proposes|proposed|moves|moved)\\s+(?:(?:att|that|to)\\s+)?(?<what>.{6,})$");

    private final Lexicon lexicon;
    private final Parties parties;
    private final Passages passages;
    private @Nullable Proposal lastMoved;

    Motions(Lexicon lexicon, Parties parties, Passages passages) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.passages = passages;
    }

    void begin() {
        lastMoved = null;
    }

    /** "Anna Berg föreslår att …": a proposal of one point. */
    void moved(Span sentence, Item item) {
        var m = MOVED.matcher(sentence.text());
        if (!m.matches()) {
            return;
        }
        var by = parties.first(sentence.part(m.start("by"), m.end("by")));
        if (by == null || by.span().to() - sentence.from() < m.end("by")) {
            return;
        }
        if (m.group("what").matches("(?iUs)(?:bifall|avslag)\\b.*")) {
            return;
        }
        var proposal = item.propose(by.span());
        proposal.points.put("1", sentence.part(m.start("what"), m.end("what")));
        lastMoved = proposal;
    }

    /** "Carried.", "Unanimously agreed.": what was moved in the sentence before. */
    boolean carried(Span sentence) {
        var proposal = lastMoved;
        if (proposal == null || sentence.text().length() > 60 || !lexicon.starts("carried", sentence.text())) {
            return false;
        }
        var passage = passages.decided(sentence);
        proposal.points
                .keySet()
                .forEach(n -> passage.effects.add(Effect.ofPoint("adopt", proposal.id + "/" + n, sentence)));
        lastMoved = null;
        return true;
    }
}
