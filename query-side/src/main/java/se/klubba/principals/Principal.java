package se.klubba.principals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.SeatsOfPrincipals.Held;
import se.klubba.composition.SeatsOfPrincipals.Sat;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.reading.Named;
import se.klubba.wording.Why;

/**
 * A principal, and where the people of it, and of those that are part of it, sit on the day.
 *
 * @param partOf the group that it belongs to; null for none
 * @param parts those that belong to it
 * @param offices that are its own
 * @param seats that are for it, or held on its behalf, the vacant ones among them
 * @param mandates that are, were or will be held on its behalf
 */
public record Principal(
        String id,
        @Nullable String name,
        PrincipalKind kind,
        @Nullable Named partOf,
        LocalDate asOf,
        List<Named> parts,
        List<Named> offices,
        List<Held> seats,
        List<Sat> mandates,
        Why why) {
    /** One in the list of principals. */
    public record Entry(
            String id,
            @Nullable String name,
            PrincipalKind kind,
            @Nullable Named partOf) {}
}
