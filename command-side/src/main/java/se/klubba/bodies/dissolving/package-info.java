/** A body ends. */
@NullMarked
package se.klubba.bodies.dissolving;

import org.jspecify.annotations.NullMarked;
