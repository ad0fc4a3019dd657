package se.klubba.acts;

/** Who may send an act by itself. Which roles these are, and how far each reaches, is a row each in the table of endpoints. */
public enum Senders {
    /** It is sent in no request of its own. */
    NOBODY,
    /** What concerns more than one body, or is for ever. */
    REGISTRARS,
    /** Whoever records for the body in which it is done. */
    OFFICERS,
    /** Members of that body as well; which of them, the act is judged by. */
    MEMBERS
}
