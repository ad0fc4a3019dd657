/** What is on record of a person, for her own eyes (GDPR, article 15). */
@NullMarked
package se.klubba.accounts.own;

import org.jspecify.annotations.NullMarked;
