/** Facts about meetings: when they are, what is on their agenda, who was there. */
@NullMarked
package se.klubba.meetings.event;

import org.jspecify.annotations.NullMarked;
