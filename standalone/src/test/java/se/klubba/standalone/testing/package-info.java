/** What tests of the whole start with: an application that runs, with or without the two real minutes in it. */
@NullMarked
package se.klubba.standalone.testing;

import org.jspecify.annotations.NullMarked;
