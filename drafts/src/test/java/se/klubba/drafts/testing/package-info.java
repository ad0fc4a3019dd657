/** Documents for tests, made anew each time. */
@NullMarked
package se.klubba.drafts.testing;

import org.jspecify.annotations.NullMarked;
