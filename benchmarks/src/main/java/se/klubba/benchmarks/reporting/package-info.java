/** Reports over generated registers. */
@NullMarked
package se.klubba.benchmarks.reporting;

import org.jspecify.annotations.NullMarked;
