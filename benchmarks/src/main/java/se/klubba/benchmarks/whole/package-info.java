/** All of Klubba, as it is run, over a log that was there before it. */
@NullMarked
package se.klubba.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
