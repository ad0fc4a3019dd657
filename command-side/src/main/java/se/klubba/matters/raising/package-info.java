/** A matter becomes one. */
@NullMarked
package se.klubba.matters.raising;

import org.jspecify.annotations.NullMarked;
