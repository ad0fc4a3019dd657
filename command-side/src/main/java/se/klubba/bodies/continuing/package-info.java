/** A body goes on, where its end was at stake. */
@NullMarked
package se.klubba.bodies.continuing;

import org.jspecify.annotations.NullMarked;
