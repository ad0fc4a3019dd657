/** A fact on record stands in a further document. */
@NullMarked
package se.klubba.record.addingsources;

import org.jspecify.annotations.NullMarked;
