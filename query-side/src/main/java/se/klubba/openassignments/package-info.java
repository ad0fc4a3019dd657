/** What was asked of whom, when it is due, and what is still owed. */
@NullMarked
package se.klubba.openassignments;

import org.jspecify.annotations.NullMarked;
