/** What of the record a reader sees: by their roles, by what is confidential today, and by what is published. */
@NullMarked
package se.klubba.accounts.visibility;

import org.jspecify.annotations.NullMarked;
