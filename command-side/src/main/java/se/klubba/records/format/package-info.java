/** The shape of a record file: what stands where, and what is wrong with it. */
@NullMarked
package se.klubba.records.format;

import org.jspecify.annotations.NullMarked;
