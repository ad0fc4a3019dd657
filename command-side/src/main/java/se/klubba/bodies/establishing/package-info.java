/** A body is founded, or noted to exist. */
@NullMarked
package se.klubba.bodies.establishing;

import org.jspecify.annotations.NullMarked;
