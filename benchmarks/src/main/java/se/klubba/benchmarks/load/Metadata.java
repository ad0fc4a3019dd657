package se.klubba.benchmarks.load;

import java.util.Map;

/** Who acted and what it came of: every event says so. */
public final class Metadata {
    public static final Map<String, String> OF_ALL = Map.of(
            "actor", "secretary",
            "correlationId", "0d9b2f0e-6a53-4a3f-9d5b-1b8f7c1e2d3f",
            "causationId", "5c1f7a44-2f0c-4c55-8a0e-93d2c6f0ab12");

    private Metadata() {}
}
