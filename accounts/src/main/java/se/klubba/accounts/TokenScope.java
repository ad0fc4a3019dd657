package se.klubba.accounts;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a personal token is good for: never more than its account may.
 *
 * @param token its identifier
 * @param record whether acts can be sent with it; else it only reads
 * @param body the only body in which it acts; null for any
 * @param calendar the path of the calendar that is all that it reads, and that it may stand in the address of; null where it is for programs that can send it as a bearer token
 */
public record TokenScope(
        String token,
        boolean record,
        @Nullable String body,
        @Nullable String calendar) implements Serializable {
    private static final long serialVersionUID = 1;
}
