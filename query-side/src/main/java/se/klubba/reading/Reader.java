package se.klubba.reading;

import se.klubba.kernel.KlubbaEvent;

/** Who asks, and what of the record is shown to them. Asked on every path that answers anybody. */
@FunctionalInterface
public interface Reader {
    /** Sees everything. */
    Reader OF_ALL = _ -> true;

    /**
     * Whether an event is shown: one whose keys or basis name something that is hidden from this reader is not. Today's rules hold, whatever
     * day or moment is asked about.
     */
    boolean sees(KlubbaEvent event);
}
