/** Facts about who is nominated, appointed, sits and leaves. */
@NullMarked
package se.klubba.appointments.event;

import org.jspecify.annotations.NullMarked;
