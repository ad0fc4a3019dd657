/** Facts about money that was granted, requisitioned, and is left. */
@NullMarked
package se.klubba.funding.event;

import org.jspecify.annotations.NullMarked;
