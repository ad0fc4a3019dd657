package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;

/** Something that was decided, that happened, or that was said. */
final class Passage {
    /** What a passage is. */
    enum Kind {
        /** In the block of a decision. */
        CLAUSE,
        /** Decided in running text. */
        DECIDED,
        /** It happened, and nobody decided it here. */
        HAPPENED,
        INFORMATION,
        DISCUSSION
    }

    /** Unique in its item. */
    final String key;

    final Kind kind;
    final Span words;
    /** Further paragraphs of the same: a new wording, a list. */
    final List<Span> more = new ArrayList<>();
    /** Where it is told a second time. */
    final List<Span> alsoAt = new ArrayList<>();

    final List<Effect> effects = new ArrayList<>();

    Passage(String key, Kind kind, Span words) {
        this.key = key;
        this.kind = kind;
        this.words = words;
    }

    boolean decision() {
        return kind == Kind.CLAUSE || kind == Kind.DECIDED;
    }

    boolean note() {
        return kind == Kind.INFORMATION || kind == Kind.DISCUSSION;
    }

    Spot spot() {
        var first = words.spot();
        if (more.isEmpty()) {
            return first;
        }
        return new Spot(first.first() + "-" + more.getLast().spot().last(), null);
    }

    /** As they stand there, in one piece. */
    String text() {
        var out = new StringBuilder(words.text());
        more.forEach(m -> out.append(' ').append(m.text()));
        return out.toString().replaceAll("\\s+", " ").strip();
    }
}
