package se.klubba.drafts.extracting;

import se.klubba.kernel.Refusal;
import se.klubba.words.Language;

/** A document from which no text can be taken, with what would be right. */
public final class Unreadable extends Refusal implements Worded {
    private final transient Why why;

    /** @param key of the sentence that says why, and the values in it */
    public Unreadable(String code, String key, Object... values) {
        this(code, Why.of(Unreadable.class, key, values));
    }

    private Unreadable(String code, Why why) {
        super(code, Kind.FORBIDDEN, why.in(Language.EN));
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }

    static Unreadable tooLong(int pages) {
        return new Unreadable("document-too-long", "pages", pages, Limits.PAGES);
    }
}
