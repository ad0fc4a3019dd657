package se.klubba.acts;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names under which it is said, in the metadata of a command and of the events it leads to, who acts and why. */
public final class Acting {
    /** Who acts. */
    public static final String ACTOR = "actor";
    /** The account that acts, which lasts longer than a name. */
    public static final String ACCOUNT = "account";
    /** The person on record that acts, where a registrar has said who the account is. */
    public static final String PERSON = "person";
    /** The role that let the act through. */
    public static final String ROLE = "role";
    /** How sure it is who acts: the way of the login, and the level that its provider states. */
    public static final String ASSURANCE = "assurance";
    /** The bodies that the actor may act in, with spaces between; absent where it is any. In commands only. */
    public static final String WITHIN = "within";
    /** The bodies in which the actor has a seat, with spaces between; absent as {@link #WITHIN}. In commands only. */
    public static final String SEATED = "seated";
    /** Whose assignments are the actor's to report on, as {@code person/ID principal/ID}. In commands only. */
    public static final String FOR = "for";
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

    /** Whether it is only to be judged: nothing is recorded. In commands only. */
    public static final String JUDGED_ONLY = "judgedOnly";

    /** What is said there with spaces between. */
    public static Set<String> each(@Nullable String said) {
        return said == null
                ? Set.of()
                : Stream.of(said.split(" ")).filter(one -> !one.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private Acting() {}
}
