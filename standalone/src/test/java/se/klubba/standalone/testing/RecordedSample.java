package se.klubba.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The invented sample, all of it recorded on 1 April 2026. Started once for all classes that ask about it. */
public final class RecordedSample {
    private RecordedSample() {}

    private static final class Once {
        private static final Running KLUBBA = recorded();
    }

    /** Closed with the tests' process. */
    public static Running klubba() {
        return Once.KLUBBA;
    }

    private static Running recorded() {
        var klubba = Running.inMemory(Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC));
        var loaded = klubba.post("/api/sample", "");
        assertThat(loaded.statusCode()).as(loaded.body()).isBetween(200, 299);
        return klubba;
    }
}
