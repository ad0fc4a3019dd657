/** An extract of the minutes of a meeting came to whom it concerns. */
@NullMarked
package se.klubba.meetings.receivingextracts;

import org.jspecify.annotations.NullMarked;
