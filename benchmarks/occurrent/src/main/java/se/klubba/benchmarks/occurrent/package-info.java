/** Occurrent's blocking store for Spring, set up as its documentation has it. */
@NullMarked
package se.klubba.benchmarks.occurrent;

import org.jspecify.annotations.NullMarked;
