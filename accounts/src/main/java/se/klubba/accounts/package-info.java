/** Who there is to act and to read: accounts, what was given to them by hand, and the log that has it. */
@NullMarked
package se.klubba.accounts;

import org.jspecify.annotations.NullMarked;
