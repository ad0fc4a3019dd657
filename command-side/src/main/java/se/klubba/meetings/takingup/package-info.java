/** How the items of a meeting were dealt with: together, in parts, with a break, or not at all. */
@NullMarked
package se.klubba.meetings.takingup;

import org.jspecify.annotations.NullMarked;
