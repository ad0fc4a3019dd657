/** Who sits where: the seats of a body, their holders, what is vacant, and who is nominated. */
@NullMarked
package se.klubba.composition;

import org.jspecify.annotations.NullMarked;
