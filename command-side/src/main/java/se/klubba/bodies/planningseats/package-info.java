/** A body gets a plan of its seats: how many, for whom, filled by whom. */
@NullMarked
package se.klubba.bodies.planningseats;

import org.jspecify.annotations.NullMarked;
