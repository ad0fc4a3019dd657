/** Measures the log beside its peers, on one server, in one run. */
@NullMarked
package se.klubba.benchmarks;

import org.jspecify.annotations.NullMarked;
