/**
 * Plausible registers of any size, made from a seed, so that what is said of every register can be tried on many.
 *
 * <p>{@code new GeneratedRegister(seed, size).events()} gives the entries of a log from position 0, one by one, in little memory; {@code
 * GeneratedEvent.entry()} is what a {@code Timeline} takes. {@code new RegisterWriter(eventsPerCommit).write(events, database, collection,
 * settings)} puts them into an empty log of {@code axon-mongodb}, recorded when they say that they were.
 */
@NullMarked
package se.klubba.generated;

import org.jspecify.annotations.NullMarked;
