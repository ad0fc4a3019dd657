package se.klubba.axon.mongodb.commands;

/** Is told what becomes of commands, to measure it. Called by those who send: it must be quick, and must not throw. */
public interface CommandListener {
    CommandListener NONE = new CommandListener() {};

    /** Before each attempt at a command that is not its first. */
    default void again() {}

    /** A command was refused because too many were under way. */
    default void overloaded() {}
}
