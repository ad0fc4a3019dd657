package se.klubba.persons;

import se.klubba.words.State;

/** How a mandate, or an office, stands on a day. */
public enum TenureState implements State {
    HELD,
    POSSIBLY_HELD,
    COMING,
    PAST
}
