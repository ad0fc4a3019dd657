package se.klubba.openassignments;

import java.util.Set;
import se.klubba.reading.ReadContext;

/** Says who sits in a body, or on behalf of a principal. */
@FunctionalInterface
public interface Seated {
    /** The entries of those who do on the day; of none where there is no such body or principal. */
    Set<String> entries(ReadContext reading, String bodyOrPrincipal);
}
