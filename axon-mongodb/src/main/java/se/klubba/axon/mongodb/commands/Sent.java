package se.klubba.axon.mongodb.commands;

/**
 * What came of a command.
 *
 * @param result what its handler returned
 * @param position a view that has seen this many events has seen all that the command appended; where it appended nothing, all that
 *     it can have read
 */
public record Sent(Object result, long position) {}
