/** Drafts: minutes read in, kept apart from the log, corrected, and filed as one submission. */
@NullMarked
package se.klubba.drafts;

import org.jspecify.annotations.NullMarked;
