/** A seat is held by whoever holds an office, or a seat in another body. */
@NullMarked
package se.klubba.appointments.exofficio;

import org.jspecify.annotations.NullMarked;
