/** Bodies are related: one is part of another, steers it, prepares for it; seats in one entitle to nomination in another. */
@NullMarked
package se.klubba.bodies.relating;

import org.jspecify.annotations.NullMarked;
