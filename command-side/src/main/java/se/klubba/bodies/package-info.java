/** Bodies: how they come to be, what they may hold, how they are related, how they end. */
@NullMarked
package se.klubba.bodies;

import org.jspecify.annotations.NullMarked;
