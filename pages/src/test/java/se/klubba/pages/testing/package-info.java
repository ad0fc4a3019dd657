/** A browser, and a register with the sample in it, for tests of pages. */
@NullMarked
package se.klubba.pages.testing;

import org.jspecify.annotations.NullMarked;
