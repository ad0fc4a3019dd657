/** Who came to meetings of bodies in which they sat: told on the pages of people and of principals. */
@NullMarked
package se.klubba.pages.attendance;

import org.jspecify.annotations.NullMarked;
