/** Occasions: the list, and one of them. */
@NullMarked
package se.klubba.pages.occasions;

import org.jspecify.annotations.NullMarked;
