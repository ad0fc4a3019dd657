/** The pages and the API of accounts: to log in, one's own, and everybody's for whoever administers them. */
@NullMarked
package se.klubba.accounts.web;

import org.jspecify.annotations.NullMarked;
