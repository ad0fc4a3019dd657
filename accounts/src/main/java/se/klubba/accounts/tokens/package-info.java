/** Personal tokens, with which programs of a person read and act, as far as she allows and may herself. */
@NullMarked
package se.klubba.accounts.tokens;

import org.jspecify.annotations.NullMarked;
