package se.klubba.accounts.roles;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.accounts.Role;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;

/** Which roles follow from the register: from mandates that a person certainly holds today. */
@FunctionalInterface
public interface Mandates {
    Set<Held> of(PersonId person);

    /**
     * A role in one body.
     *
     * @param onBehalfOf whom the person stands for there; null where that is not told
     */
    record Held(Role role, BodyId body, @Nullable PrincipalId onBehalfOf) {}
}
