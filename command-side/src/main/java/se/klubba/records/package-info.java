/** Record files: a whole meeting as data that a secretary can read and write, checked as a whole and recorded all or nothing. */
@NullMarked
package se.klubba.records;

import org.jspecify.annotations.NullMarked;
