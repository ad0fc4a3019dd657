package se.klubba.occasions;

import se.klubba.words.State;

/** How an occasion stands on a day. */
public enum OccasionState implements State {
    PROPOSED,
    SCHEDULED,
    /** It stands, and has no day, or none any more. */
    WITHOUT_DAY,
    CANCELLED
}
