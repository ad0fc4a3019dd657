package se.klubba.benchmarks.load;

import java.util.UUID;

/** Hands out matters to one thread: a new one when the last has its events. */
public final class Matters {
    private String matter = UUID.randomUUID().toString();
    private int next;

    /** The next event, on its matter; each is handed out once. */
    public Payload next() {
        if (next == Payload.EVENTS_PER_MATTER) {
            matter = UUID.randomUUID().toString();
            next = 0;
        }
        return Payload.of(matter, next++);
    }
}
