/** The small values that every event, command and view is made of. */
@NullMarked
package se.klubba.kernel;

import org.jspecify.annotations.NullMarked;
