/** Klubba: the memory of committees. */
@NullMarked
package se.klubba;

import org.jspecify.annotations.NullMarked;
