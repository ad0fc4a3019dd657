package se.klubba.axon.mongodb.autoconfigure;

import se.klubba.axon.mongodb.log.LogListener;

/**
 * Who is told what is measured.
 *
 * @param again is run before a command is tried again
 */
record Measured(LogListener log, Runnable again) {
    static final Measured NOTHING = new Measured(LogListener.NONE, () -> {});
}
