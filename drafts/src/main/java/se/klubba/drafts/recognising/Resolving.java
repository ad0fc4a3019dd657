package se.klubba.drafts.recognising;

/**
 * Whether a sentence that no rule reads has the form of a decision, and words that are likely those of one. Neither is enough by itself: what is only likely is asked about.
 */
final class Resolving {
    /** From where on its words are those of a decision. */
    private static final double SURE = 0.9;

    /** What is longer has so many words that some of them are always those of a decision. */
    private static final int LONGEST = 200;

    private final Lexicon lexicon;
    private final Deciding deciding;
    private final People people;
    private final Likely likely = Likely.learnt();

    Resolving(Lexicon lexicon, Deciding deciding, People people) {
        this.lexicon = lexicon;
        this.deciding = deciding;
        this.people = people;
    }

    boolean likely(Span sentence, Item item) {
        var text = sentence.text();
        if (text.length() > LONGEST
                || text.endsWith("?")
                || text.endsWith(":")
                || lexicon.in("boilerplate", text)
                || lexicon.in("not-decided", text)
                || lexicon.in("hearsay", text)
                || deciding.atOtherTimes(text)
                || lexicon.in("no-decision", text)
                || lexicon.in("report-item", item.titleText()) && !deciding.ours(sentence)
                || deciding.labelledBelow(sentence.block())
                || deciding.ofAnother(sentence)
                || deciding.earlier(text)
                || !lexicon.starts("form-of-decision", text)
                || startsWithSomebody(sentence)) {
            return false;
        }
        return likely.of(text, item.titleText()).decided() >= SURE;
    }

    /** Who is named first says something, as a rule, and decides nothing. */
    private boolean startsWithSomebody(Span sentence) {
        var there = people.in(sentence);
        return !there.isEmpty() && there.getFirst().span().from() == sentence.from();
    }
}
