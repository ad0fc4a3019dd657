/** Money is granted. */
@NullMarked
package se.klubba.funding.granting;

import org.jspecify.annotations.NullMarked;
