/** Axon Framework 4 and its MongoDB extension, set up as their documentation has it. */
@NullMarked
package se.klubba.benchmarks.axon4;

import org.jspecify.annotations.NullMarked;
