/** A meeting gets its day, or is noted to have one. */
@NullMarked
package se.klubba.meetings.scheduling;

import org.jspecify.annotations.NullMarked;
