package se.klubba.drafts.recognising;

import java.util.regex.Pattern;

/**
 * Whether a sentence that no rule reads has the form of a decision, and words that are likely those of one. Neither is enough by itself: what is only likely is asked about.
 */
final class Resolving {
    /** From where on its words are those of a decision. */
    private static final double SURE = 0.85;

    /** "Define the scope #144": the title of something that is kept elsewhere. */
    private static final Pattern TICKET = Pattern.compile("#\\d+[\\s)\\].]*$");

    private final Lexicon lexicon;
    private final OpenSentences open;
    private final Deciding deciding;
    private final People people;
    private final Likely likely = Likely.learnt();

    Resolving(Lexicon lexicon, Deciding deciding, People people) {
        this.lexicon = lexicon;
        this.open = new OpenSentences(lexicon);
        this.deciding = deciding;
        this.people = people;
    }

    boolean likely(Span sentence, Item item) {
        var text = sentence.text();
        if (deciding.headsDecisions()
                || !open.open(text)
                || open.decidesNothing(text)
                || text.indexOf('\t') >= 0
                || TICKET.matcher(text).find()
                || deciding.atOtherTimes(text)
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

    /** Who is named first says something, as a rule, and decides nothing; so does another body. */
    private boolean startsWithSomebody(Span sentence) {
        if (deciding.startsWithAnother(sentence)) {
            return true;
        }
        var there = people.in(sentence);
        return !there.isEmpty() && there.getFirst().span().from() == sentence.from();
    }
}
