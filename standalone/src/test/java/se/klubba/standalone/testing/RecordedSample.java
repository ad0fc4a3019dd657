package se.klubba.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;

/** The invented sample. Started once for all classes that ask about it. */
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
        var klubba = Running.inMemory(Clock.systemUTC());
        var loaded = klubba.post("/api/sample", "");
        assertThat(loaded.statusCode()).as(loaded.body()).isBetween(200, 299);
        return klubba;
    }
}
