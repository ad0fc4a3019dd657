/** Money (medel): what was granted, requisitioned, and is left. */
@NullMarked
package se.klubba.fundingregister;

import org.jspecify.annotations.NullMarked;
