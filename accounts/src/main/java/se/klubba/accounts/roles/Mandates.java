package se.klubba.accounts.roles;

import java.util.Set;
import se.klubba.accounts.Role;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PersonId;

/** Which roles follow from the register: from mandates that a person certainly holds today. */
@FunctionalInterface
public interface Mandates {
    Set<Held> of(PersonId person);

    /** A role in one body. */
    record Held(Role role, BodyId body) {}
}
