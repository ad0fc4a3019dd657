/** Somebody is asked to do something. */
@NullMarked
package se.klubba.assignments.giving;

import org.jspecify.annotations.NullMarked;
