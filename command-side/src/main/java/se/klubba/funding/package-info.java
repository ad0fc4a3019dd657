/** Money that was granted, requisitioned, and is left. */
@NullMarked
package se.klubba.funding;

import org.jspecify.annotations.NullMarked;
