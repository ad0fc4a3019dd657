/** Logging in and out: passwords, one-time links, sessions, and what guards them. */
@NullMarked
package se.klubba.accounts.signingin;

import org.jspecify.annotations.NullMarked;
