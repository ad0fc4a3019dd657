package se.klubba.timeline;

import java.time.Instant;
import java.util.Map;
import se.klubba.kernel.KlubbaEvent;

/**
 * One event as the log has it.
 *
 * @param position how many events come before it in the log
 * @param by who recorded it
 */
public record Entry(long position, Instant recordedAt, String by, KlubbaEvent event) {
    /** Who recorded an event stands in its metadata under this key. */
    public static final String ACTOR = "actor";

    /** From what the log gives. */
    public static Entry of(long position, Instant recordedAt, Map<String, String> metadata, Object event) {
        return new Entry(position, recordedAt, metadata.getOrDefault(ACTOR, "unknown"), (KlubbaEvent) event);
    }
}
