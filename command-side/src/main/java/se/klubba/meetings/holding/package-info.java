/** A meeting is held: opened, attended, closed; somebody is disqualified on an item. */
@NullMarked
package se.klubba.meetings.holding;

import org.jspecify.annotations.NullMarked;
