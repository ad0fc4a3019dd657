/** How far a log went and what it held, kept where the log is not: a log that was cut off is told from one that ends there. */
@NullMarked
package se.klubba.axon.mongodb.heads;

import org.jspecify.annotations.NullMarked;
