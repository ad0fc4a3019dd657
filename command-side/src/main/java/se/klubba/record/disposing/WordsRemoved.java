package se.klubba.record.disposing;

/**
 * The words of every disposal so far are gone from the log and the documents. Told after each removal, and at each start.
 *
 * @param upTo the position after the newest disposal
 */
public record WordsRemoved(long upTo) {}
