/** The measure of all things here: the driver, with nothing between. */
@NullMarked
package se.klubba.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
