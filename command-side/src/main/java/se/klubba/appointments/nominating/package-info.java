/** Nominations are called for, made, declined, tabled. */
@NullMarked
package se.klubba.appointments.nominating;

import org.jspecify.annotations.NullMarked;
