package se.klubba.benchmarks;

import java.util.List;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.ours.Ours;
import se.klubba.benchmarks.plain.Plain;

/** Reading everything and reading by tag, beside the driver's cursor and index. */
record Reading(Parameters parameters, Figures figures, String section) {
    private static final String MATTER = "the-one-that-is-read";
    private static final int TIMES = 100;
    private static final String EVENTS_A_SECOND = "events a second";
    private static final String RATIO_OF_TIME = "ratio of time";

    void measure(String uri) {
        var database = "read-" + UUID.randomUUID().toString().substring(0, 8);
        var here = System.getProperty("java.class.path");
        var heap = List.of("-Xmx512m");
        try (var plain = Apart.start(here, Plain.class.getName(), heap, List.of(uri, database));
                var ours = Apart.start(here, Ours.class.getName(), heap, List.of(uri, database))) {
            var fill = "fill " + parameters.read() + " 10 " + MATTER;
            figures.add(section, "fill a log: insertMany, 500 events at once", EVENTS_A_SECOND, plain.ask(fill));
            figures.add(
                    section,
                    "fill a log: Klubba, ten events a commit, one after the other",
                    EVENTS_A_SECOND,
                    ours.ask(fill));
            for (int warm = 0; warm < 2; warm++) {
                read(plain, ours, false);
            }
            for (int round = 0; round < parameters.rounds(); round++) {
                read(plain, ours, true);
            }
        }
    }

    private void read(Apart plain, Apart ours, boolean counts) {
        double cursor = plain.ask("read");
        double log = ours.ask("read");
        double fold = ours.ask("fold");
        double index = plain.ask("stream " + MATTER + " " + TIMES);
        double tag = ours.ask("stream " + MATTER + " " + TIMES);
        if (!counts) {
            return;
        }
        figures.add(section, "read everything, decoded: plain cursor, an event a document", EVENTS_A_SECOND, cursor);
        figures.add(section, "read everything, decoded: Klubba, ten events a commit", EVENTS_A_SECOND, log);
        figures.add(section, "read everything: Klubba / plain cursor", "ratio", Goal.atLeast(1.5), log / cursor);
        figures.add(section, "a fold over the whole log / its decoded read", "ratio", Goal.atLeast(0.5), fold / log);
        figures.add(section, "read 100 events: plain stream index", "ms", index);
        figures.add(section, "read 100 events by tag: Klubba", "ms", tag);
        figures.add(
                section, "read 100 events: Klubba / plain stream index", RATIO_OF_TIME, Goal.atMost(1.1), tag / index);
    }
}
