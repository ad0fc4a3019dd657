/** A register with logins, and who asks it: for tests. */
@NullMarked
package se.klubba.accounts.testing;

import org.jspecify.annotations.NullMarked;
