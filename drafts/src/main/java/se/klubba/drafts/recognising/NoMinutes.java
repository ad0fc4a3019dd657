package se.klubba.drafts.recognising;

import se.klubba.kernel.Refusal;

/** A text that is something else than the minutes of a meeting. */
public final class NoMinutes extends Refusal {
    NoMinutes(String message) {
        super("no-minutes", Kind.FORBIDDEN, message);
    }
}
