/** Meetings and occasions: when they are, what they take up, and that an act at one happened where it says. */
@NullMarked
package se.klubba.meetings;

import org.jspecify.annotations.NullMarked;
