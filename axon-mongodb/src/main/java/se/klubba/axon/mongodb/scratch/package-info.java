/** Temporary files, for what is larger than memory. */
@NullMarked
package se.klubba.axon.mongodb.scratch;

import org.jspecify.annotations.NullMarked;
