/** A small domain to try the module on: books that stand on shelves. */
@NullMarked
package se.klubba.axon.mongodb.sample;

import org.jspecify.annotations.NullMarked;
