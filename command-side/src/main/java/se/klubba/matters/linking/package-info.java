/** Matters belong together; documents belong to a matter. */
@NullMarked
package se.klubba.matters.linking;

import org.jspecify.annotations.NullMarked;
