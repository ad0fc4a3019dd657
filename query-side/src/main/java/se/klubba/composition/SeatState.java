package se.klubba.composition;

import se.klubba.words.State;

/** How a seat stands on a day. */
public enum SeatState implements State {
    HELD,
    POSSIBLY_HELD,
    VACANT
}
