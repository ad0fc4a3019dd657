/** How a matter came about: every step in order, why, and where it led. */
@NullMarked
package se.klubba.mattertrail;

import org.jspecify.annotations.NullMarked;
