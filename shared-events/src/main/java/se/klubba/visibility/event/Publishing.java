package se.klubba.visibility.event;

/** When a meeting is published. */
public enum Publishing {
    NEVER,
    /** When its minutes are approved. */
    AFTER_APPROVAL,
    /** So many days after the meeting. */
    AFTER_DAYS
}
