/** Facts about what was asked of whom, and what came of it. */
@NullMarked
package se.klubba.assignments.event;

import org.jspecify.annotations.NullMarked;
