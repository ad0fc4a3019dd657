/** What was asked of whom, and what came of it. */
@NullMarked
package se.klubba.assignments;

import org.jspecify.annotations.NullMarked;
