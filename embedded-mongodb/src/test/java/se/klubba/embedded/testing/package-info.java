/** The stores that tests run on: the embedded one, and a real MongoDB server where this machine has one. */
@NullMarked
package se.klubba.embedded.testing;

import org.jspecify.annotations.NullMarked;
