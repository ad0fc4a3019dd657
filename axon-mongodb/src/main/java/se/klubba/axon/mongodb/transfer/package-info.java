/** A log as a file, there and back: JSON Lines, each with a check of itself and of all before it. */
@NullMarked
package se.klubba.axon.mongodb.transfer;

import org.jspecify.annotations.NullMarked;
