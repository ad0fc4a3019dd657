/** For the tests of whoever answers over HTTP. */
@NullMarked
package se.klubba.problems.testing;

import org.jspecify.annotations.NullMarked;
