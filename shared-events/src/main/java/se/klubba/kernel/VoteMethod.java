package se.klubba.kernel;

/** How it is voted (omröstning): acklamation, handuppräckning, namnupprop (votering), sluten omröstning. */
public enum VoteMethod {
    ACCLAMATION,
    SHOW_OF_HANDS,
    ROLL_CALL,
    SECRET_BALLOT
}
