/** A body has another name from some day on. */
@NullMarked
package se.klubba.bodies.renaming;

import org.jspecify.annotations.NullMarked;
