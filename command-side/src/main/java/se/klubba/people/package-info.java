/** People, the principals that they stand for, and the offices that they hold. */
@NullMarked
package se.klubba.people;

import org.jspecify.annotations.NullMarked;
