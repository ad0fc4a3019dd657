/** Matters: how they are raised, proposed on, decided, put off, handed over, linked and closed. */
@NullMarked
package se.klubba.matters;

import org.jspecify.annotations.NullMarked;
