package se.klubba.axon.mongodb.commands;

/**
 * How commands are handled.
 *
 * @param attempts how often a command is tried in all that meets newer events, from 1
 * @param atOnce how many are under way at once, from what they read to what they append; more are refused, from 1
 * @param listener is told what becomes of commands
 */
public record CommandSettings(int attempts, int atOnce, CommandListener listener) {
    public CommandSettings {
        if (attempts < 1 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "no command would be handled: attempts " + attempts + ", at once " + atOnce);
        }
    }
}
