/** How many members have to be there for a body to decide. */
@NullMarked
package se.klubba.bodies.adoptingquorum;

import org.jspecify.annotations.NullMarked;
