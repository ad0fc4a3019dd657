package se.klubba.drafts.recognising;

import se.klubba.drafts.extracting.Worded;
import se.klubba.kernel.Refusal;
import se.klubba.words.Language;

/** A text that is something else than the minutes of a meeting. */
public final class NoMinutes extends Refusal implements Worded {
    private final transient Why why;

    NoMinutes(String key, Object... values) {
        this(Why.of(NoMinutes.class, key, values));
    }

    private NoMinutes(Why why) {
        super("no-minutes", Kind.FORBIDDEN, why.in(Language.EN));
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
