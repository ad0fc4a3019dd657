/** A point of a proposal gets its one outcome. */
@NullMarked
package se.klubba.matters.decidingpoints;

import org.jspecify.annotations.NullMarked;
