package se.klubba.axon.mongodb.autoconfigure;

import se.klubba.axon.mongodb.commands.CommandListener;
import se.klubba.axon.mongodb.log.LogListener;

/** Who is told what is measured. */
record Measured(LogListener log, CommandListener commands) {
    static final Measured NOTHING = new Measured(LogListener.NONE, CommandListener.NONE);
}
