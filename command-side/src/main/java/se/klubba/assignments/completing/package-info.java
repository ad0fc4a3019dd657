/** An assignment is done, or ended without having been done. */
@NullMarked
package se.klubba.assignments.completing;

import org.jspecify.annotations.NullMarked;
