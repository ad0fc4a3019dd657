package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passages of one item as they are read, each with its key; what is understood by nobody is noted. */
final class Passages {
    /** The key of votes, which are counted by themselves. */
    static final String VOTE = "v";

    private final Lexicon lexicon;
    private final List<Passage> all = new ArrayList<>();
    private int clauses;
    private int decided;
    private int happened;
    private int notes;
    private int votes;
    private @Nullable Span noted;

    Passages(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void begin() {
        all.clear();
        clauses = 0;
        decided = 0;
        happened = 0;
        notes = 0;
        votes = 0;
    }

    List<Passage> end() {
        flush();
        return Restated.joined(all);
    }

    List<Passage> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** Null where there is none. */
    @Nullable
    Passage last() {
        return all.isEmpty() ? null : all.getLast();
    }

    void replaceLast(Passage by) {
        all.set(all.size() - 1, by);
    }

    /** In the block of a decision. */
    Passage clause(Span words) {
        int number = clauses++;
        return added(new Passage(
                number < 26 ? String.valueOf((char) ('a' + number)) : "z" + (number - 25), Passage.Kind.CLAUSE, words));
    }

    /** In running text. */
    Passage decided(Span words) {
        var key = nextDecided();
        decided++;
        return added(new Passage(key, Passage.Kind.DECIDED, words));
    }

    String nextDecided() {
        return "r" + (decided + 1);
    }

    /** What is told of another day. */
    Passage reported(Span words) {
        flush();
        return added(new Passage(nextNote(), Passage.Kind.REPORTED, words));
    }

    String nextNote() {
        return "n" + ++notes;
    }

    /** @param as the letter of its key */
    Passage happened(Span words, String as) {
        var key = as.equals(VOTE) ? VOTE + ++votes : nextHappened(as);
        happened++;
        return added(new Passage(key, Passage.Kind.HAPPENED, words));
    }

    /** Whether anything happened there: nothing is added else. */
    boolean happened(Span words, String as, List<Effect> found) {
        if (found.isEmpty()) {
            return false;
        }
        happened(words, as).effects.addAll(found);
        return true;
    }

    /** What was noted last is what happened: these. */
    void noteIs(List<Effect> found, String as) {
        var noted = all.removeLast();
        happened(noted.words, as).effects.addAll(found);
    }

    String nextHappened(String as) {
        return as + (happened + 1);
    }

    private Passage added(Passage passage) {
        flush();
        all.add(passage);
        return passage;
    }

    private Passage.Kind kind(String text) {
        return lexicon.in("hearsay", text)
                ? Passage.Kind.HEARSAY
                : lexicon.in("intended", text) ? Passage.Kind.INTENDED : Passage.Kind.INFORMATION;
    }

    /** Sentences that follow one another are one note. */
    void note(Span sentence) {
        var open = noted;
        if (open != null && kind(open.text()) != kind(sentence.text())) {
            flush();
            open = null;
        }
        if (open != null && open.block() == sentence.block() && sentence.from() - open.to() <= 2) {
            noted = new Span(open.block(), open.from(), sentence.to());
        } else {
            flush();
            noted = sentence;
        }
    }

    /** What is noted, and may go on in the next sentence; null where nothing is. */
    @Nullable
    Span noted() {
        return noted;
    }

    /** That instead of what is noted. */
    void noted(@Nullable Span instead) {
        noted = instead;
    }

    /** What is noted ends before this, its last sentence. */
    void takeBack(Span last) {
        var open = noted;
        noted = open != null && open.from() < last.from() ? Span.trimmed(open.block(), open.from(), last.from()) : null;
    }

    /** What is noted goes on no more. */
    void flush() {
        var open = noted;
        noted = null;
        if (open != null && open.text().matches("(?Us).*\\p{L}{2}.*")) {
            var said = kind(open.text());
            var kind = said == Passage.Kind.INFORMATION && lexicon.in("discussion", open.text())
                    ? Passage.Kind.DISCUSSION
                    : said;
            all.add(new Passage(nextNote(), kind, open));
        }
    }
}
