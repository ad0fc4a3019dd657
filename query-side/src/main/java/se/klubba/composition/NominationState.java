package se.klubba.composition;

import se.klubba.words.State;

/** How a nomination stands. */
public enum NominationState implements State {
    OPEN,
    DECLINED,
    TABLED
}
