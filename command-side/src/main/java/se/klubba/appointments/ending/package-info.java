/** A mandate ends before its term, or with it. */
@NullMarked
package se.klubba.appointments.ending;

import org.jspecify.annotations.NullMarked;
