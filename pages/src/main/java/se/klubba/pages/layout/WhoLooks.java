package se.klubba.pages.layout;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.PersonId;

/** Who looks at a page, where a module knows. */
public interface WhoLooks {
    /** The person on record that the login belongs to; null where it belongs to none, or nobody has logged in. */
    @Nullable
    PersonId person();
}
