/** The log, as an application has it. */
@NullMarked
package se.klubba.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
