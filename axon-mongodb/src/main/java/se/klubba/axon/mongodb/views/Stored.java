package se.klubba.axon.mongodb.views;

/**
 * The view of one key.
 *
 * @param position of the last event that touches it, from 0: one that names the key, or that hid something of it since
 */
public record Stored<V>(String key, long position, V value) {}
