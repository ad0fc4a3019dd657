/** A matter is done with, or taken up again. */
@NullMarked
package se.klubba.matters.closing;

import org.jspecify.annotations.NullMarked;
