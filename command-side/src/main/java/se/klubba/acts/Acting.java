package se.klubba.acts;

/** Names under which it is said, in the metadata of a command and of the events it leads to, who acts and why. */
public final class Acting {
    /** Who acts. */
    public static final String ACTOR = "actor";
    /** What the act belongs to: the caller's, or the command's own identifier. */
    public static final String CORRELATION = "correlationId";
    /** The command itself. */
    public static final String CAUSATION = "causationId";
    /** Of the caller's idempotency key, which itself is not kept. Its events have it as a tag too. */
    public static final String REQUEST = "request";
    /** Of what was sent, keyed with the idempotency key: it tells nothing of words that are disposed of later. */
    public static final String SENT = "sent";
    /** The position of the last event that the caller has seen of what the act reads. In commands only. */
    public static final String SEEN = "seen";

    private Acting() {}
}
