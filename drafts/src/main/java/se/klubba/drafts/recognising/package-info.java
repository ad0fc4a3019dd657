/** Reads minutes: from lines of text to what was decided, by rules and word lists, with the place of everything that is said. */
@NullMarked
package se.klubba.drafts.recognising;

import org.jspecify.annotations.NullMarked;
