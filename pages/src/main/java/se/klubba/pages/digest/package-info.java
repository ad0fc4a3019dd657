/** What a person owes, and what is new and to come in the bodies where that person sits. */
@NullMarked
package se.klubba.pages.digest;

import org.jspecify.annotations.NullMarked;
