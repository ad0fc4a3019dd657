package se.klubba.axon.mongodb.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock, set wrongly by as much as is said. */
final class ShiftedClock extends Clock {
    private final Clock machine = Clock.systemUTC();
    private volatile Duration shift = Duration.ZERO;

    void shift(Duration by) {
        shift = by;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
