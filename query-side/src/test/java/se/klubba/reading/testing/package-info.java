/** A register in memory, whose views are folded anew for every question. */
@NullMarked
package se.klubba.reading.testing;

import org.jspecify.annotations.NullMarked;
