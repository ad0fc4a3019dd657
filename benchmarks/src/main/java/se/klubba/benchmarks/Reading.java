package se.klubba.benchmarks;

import java.util.List;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.ours.Ours;
import se.klubba.benchmarks.plain.Plain;

/** Reading everything, reading by tag, and being told: beside the driver's cursor, index and change stream. */
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
                var ours = Apart.start(
                        here,
                        Ours.class.getName(),
                        heap,
                        List.of(uri, database, Ours.VIEWED, "axon.mongodb.projections.check-interval=200ms"))) {
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
            for (int round = 0; round <= parameters.rounds(); round++) {
                ours.ask("follow " + Math.max(50, parameters.commands()));
                if (round > 0) {
                    told(ours, 50);
                    told(ours, 95);
                }
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

    private void told(Apart ours, int percent) {
        double stream = ours.ask("told " + percent);
        double view = ours.ask("seen " + percent);
        var of = ", p" + percent;
        figures.add(section, "command sent → acknowledged" + of, "ms", ours.ask("acknowledged " + percent));
        figures.add(section, "command sent → told by a bare change stream" + of, "ms", stream);
        figures.add(section, "command sent → seen in a view" + of, "ms", view);
        figures.add(section, "command acknowledged → seen in a view" + of, "ms", ours.ask("after " + percent));
        figures.add(
                section, "seen in a view / told by a change stream" + of, RATIO_OF_TIME, Goal.atMost(2), view / stream);
    }
}
