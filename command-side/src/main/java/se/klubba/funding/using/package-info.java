/** Granted money is requisitioned, and what is left of it is reported. */
@NullMarked
package se.klubba.funding.using;

import org.jspecify.annotations.NullMarked;
