package se.klubba.reading;

import se.klubba.kernel.KlubbaEvent;

/** Who asks, and what of the record is shown to them. Asked on every path that answers anybody, and by any thread that works for one. */
@FunctionalInterface
public interface Reader {
    /** Sees everything. */
    Reader OF_ALL = new Reader() {
        @Override
        public boolean sees(KlubbaEvent event) {
            return true;
        }

        @Override
        public boolean seesAll() {
            return true;
        }
    };

    /**
     * Whether an event is shown: one whose keys or basis name something that is hidden from this reader is not. Today's rules hold, whatever
     * day or moment is asked about.
     */
    boolean sees(KlubbaEvent event);

    /** Whether {@link #sees} says so of every event, so that none needs to be asked about. */
    default boolean seesAll() {
        return false;
    }

    /** Whether all of the first events of the log is shown: what was told from all of them is shown then, and only then. */
    default boolean seesAllOf(long position) {
        return seesAll();
    }

    /** How far they see, as it may be told. */
    default Sight sight() {
        return Sight.ALL;
    }

    /** Whose answers these are: what was made for one is given to no other. The same for everybody where nobody logs in. */
    default String account() {
        return "";
    }

    /** They are shown what was shown to another reader when it was made. */
    default void isShownWhat(Reader was) {}
}
