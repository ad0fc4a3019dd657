/** What is wrong on record is replaced or taken off it; the log keeps both. */
@NullMarked
package se.klubba.record.correcting;

import org.jspecify.annotations.NullMarked;
