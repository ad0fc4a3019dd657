package se.klubba.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.PersonId;

/**
 * An account as it stands.
 *
 * @param name by which it logs in, and which is recorded beside what it does
 * @param given roles that were given by hand
 * @param person who it is, as a registrar has said; null where none has
 * @param closed whether it may not be used
 */
public record Account(
        AccountId id,
        String name,
        Set<Role> given,
        @Nullable PersonId person,
        boolean closed) {
    public Account {
        given = Set.copyOf(given);
    }

    public boolean has(Role role) {
        return given.contains(role);
    }
}
