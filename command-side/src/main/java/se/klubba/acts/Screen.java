package se.klubba.acts;

import se.klubba.kernel.Identifier;

/** What whoever acts may know of. To name anything else is to name what is not on record, and is answered in the same words. */
@FunctionalInterface
public interface Screen {
    boolean shows(Identifier thing);
}
