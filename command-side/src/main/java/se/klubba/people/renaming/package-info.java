/** A person has another name from some day on. */
@NullMarked
package se.klubba.people.renaming;

import org.jspecify.annotations.NullMarked;
