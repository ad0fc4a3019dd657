/** One assignment: what was asked of whom, when it is due, and what became of it. */
@NullMarked
package se.klubba.pages.assignment;

import org.jspecify.annotations.NullMarked;
