/** Who is nominated and appointed to which body, who sits there, and who leaves. */
@NullMarked
package se.klubba.appointments;

import org.jspecify.annotations.NullMarked;
