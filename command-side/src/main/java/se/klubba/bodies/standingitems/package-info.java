/** What comes back at each meeting of a body. */
@NullMarked
package se.klubba.bodies.standingitems;

import org.jspecify.annotations.NullMarked;
