/** A meeting moves to another day, or is cancelled. */
@NullMarked
package se.klubba.meetings.moving;

import org.jspecify.annotations.NullMarked;
