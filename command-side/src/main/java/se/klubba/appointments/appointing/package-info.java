/** Somebody is appointed to a body, is to be, or is noted to sit there. */
@NullMarked
package se.klubba.appointments.appointing;

import org.jspecify.annotations.NullMarked;
