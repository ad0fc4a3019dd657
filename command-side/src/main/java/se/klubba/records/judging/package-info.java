/** The acts of a record file are judged one after the other, each over what those before it left. */
@NullMarked
package se.klubba.records.judging;

import org.jspecify.annotations.NullMarked;
