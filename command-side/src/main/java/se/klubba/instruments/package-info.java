/** Agreements, routines, guidelines and directives: drafted, adopted, signed, approved, in force, and replaced. */
@NullMarked
package se.klubba.instruments;

import org.jspecify.annotations.NullMarked;
