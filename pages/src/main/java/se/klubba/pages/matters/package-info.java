/** The list of matters. */
@NullMarked
package se.klubba.pages.matters;

import org.jspecify.annotations.NullMarked;
