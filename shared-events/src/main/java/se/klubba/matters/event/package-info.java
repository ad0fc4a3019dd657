/** Facts about matters: what was raised, proposed, decided, tabled and referred. */
@NullMarked
package se.klubba.matters.event;

import org.jspecify.annotations.NullMarked;
