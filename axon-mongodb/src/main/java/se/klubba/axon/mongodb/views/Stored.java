package se.klubba.axon.mongodb.views;

/**
 * The view of one key.
 *
 * @param position of the last event that names the key, from 0; -1 if none does
 */
public record Stored<V>(String key, long position, V value) {}
