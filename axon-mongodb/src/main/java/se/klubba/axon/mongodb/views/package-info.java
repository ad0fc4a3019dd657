/** Views are folds over the log: kept beside it, read as known at any position, rebuilt without a gap. */
@NullMarked
package se.klubba.axon.mongodb.views;

import org.jspecify.annotations.NullMarked;
