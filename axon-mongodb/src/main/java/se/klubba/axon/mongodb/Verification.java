package se.klubba.axon.mongodb;

import java.util.List;

/**
 * What a reading of the log for its own sake found.
 *
 * @param from the first position that was read
 * @param to the position after the last one
 * @param digest SHA-256, in hex, over all that the events are, without their words: the same before and after a disposal, on any server
 * @param disposed how many events have had their words disposed of
 * @param faults what is not as it was appended; empty where all is well
 */
public record Verification(long from, long to, String digest, long disposed, List<Fault> faults) {
    /** @param position of the event, or where the chain breaks */
    public record Fault(long position, String what) {}

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
