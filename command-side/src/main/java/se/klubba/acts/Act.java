package se.klubba.acts;

import se.klubba.kernel.Occurrence;

/**
 * Something that a person puts on record: a command of its own, the body of its own request, and an effect of a clause. Implementations
 * are records annotated with {@link Recordable} and Axon's {@code @Command}; {@link Occurrence#deviations} is empty in them.
 */
public interface Act {
    Occurrence at();

    /** The same act at another time or place. */
    default Act with(Occurrence at) {
        return (Act) ActParts.with((Record) this, "at", at);
    }
}
