/** Money that was granted: the list, and one of them. */
@NullMarked
package se.klubba.pages.funding;

import org.jspecify.annotations.NullMarked;
