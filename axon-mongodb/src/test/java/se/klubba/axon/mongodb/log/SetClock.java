package se.klubba.axon.mongodb.log;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is set. */
final class SetClock extends Clock {
    private volatile Instant now;

    SetClock(String now) {
        this.now = Instant.parse(now);
    }

    void set(String then) {
        now = Instant.parse(then);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
