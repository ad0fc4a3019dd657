/** Bytes beside the log, by a key that says what they are. */
@NullMarked
package se.klubba.axon.mongodb.blobs;

import org.jspecify.annotations.NullMarked;
