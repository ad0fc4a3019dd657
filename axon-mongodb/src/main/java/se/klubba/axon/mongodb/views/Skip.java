package se.klubba.axon.mongodb.views;

import java.time.Instant;

/**
 * One event that one version of a view leaves out, because somebody said so. The record of it is never removed.
 *
 * @param position of the event
 * @param who said it
 * @param why it may be left out
 */
public record Skip(String view, int version, long position, String who, String why, Instant at) {
    public Skip {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a skip needs who says so, and why");
        }
    }
}
