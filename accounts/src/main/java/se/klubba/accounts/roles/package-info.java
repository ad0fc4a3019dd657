/** What lets whom through: the table of endpoints and roles, and the roles that somebody has today. */
@NullMarked
package se.klubba.accounts.roles;

import org.jspecify.annotations.NullMarked;
