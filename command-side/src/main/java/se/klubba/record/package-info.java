/** The record itself: entries are corrected, retracted, found in further sources, and their words disposed of. */
@NullMarked
package se.klubba.record;

import org.jspecify.annotations.NullMarked;
