/** People, and where each has sat, held office and been nominated. */
@NullMarked
package se.klubba.persons;

import org.jspecify.annotations.NullMarked;
