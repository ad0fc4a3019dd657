/** It is elected by ballot: who stood, in which round, who was elected and who was not. */
@NullMarked
package se.klubba.appointments.electing;

import org.jspecify.annotations.NullMarked;
