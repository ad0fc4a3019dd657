/** One instrument: whether it is in force, whom it awaits, and what superseded what. */
@NullMarked
package se.klubba.pages.instrument;

import org.jspecify.annotations.NullMarked;
