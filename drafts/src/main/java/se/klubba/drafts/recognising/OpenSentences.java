package se.klubba.drafts.recognising;

/** Which sentences that no rule reads may be judged by how likely their words are. */
final class OpenSentences {
    /** What is longer has so many words that some of them are always those of a decision. */
    private static final int LONGEST = 200;

    private final Lexicon lexicon;

    OpenSentences(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Neither a question, nor what leads to something, nor what is hoped, moved or heard. */
    boolean open(String text) {
        return text.length() <= LONGEST
                && !text.endsWith("?")
                && !text.endsWith(":")
                && !lexicon.in("boilerplate", text)
                && !lexicon.in("not-decided", text)
                && !lexicon.in("hearsay", text);
    }

    /** Whether something in it says that it decides nothing, open or not. */
    boolean decidesNothing(String text) {
        return lexicon.in("no-decision", text);
    }
}
