package se.klubba.instrumentregister;

import se.klubba.words.State;

/** How an instrument stands on a day. */
public enum InstrumentState implements State {
    EXISTS,
    DRAFTED,
    SENT_FOR_COMMENT,
    AWAITING,
    COMING,
    IN_FORCE,
    POSSIBLY_IN_FORCE,
    ENDED,
    /** The points that it was drafted for were rejected. */
    REJECTED,
    REFUSED
}
