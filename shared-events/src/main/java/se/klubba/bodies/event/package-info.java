/** Facts about bodies: what they are, how they are related, what they may hold. */
@NullMarked
package se.klubba.bodies.event;

import org.jspecify.annotations.NullMarked;
