/** What every store that is measured has in common; it depends on nothing, so that it can stand beside any of them. */
@NullMarked
package se.klubba.benchmarks.load;

import org.jspecify.annotations.NullMarked;
