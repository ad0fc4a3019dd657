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

    void measure(String uri) {
        var database = "read-" + UUID.randomUUID().toString().substring(0, 8);
        var here = System.getProperty("java.class.path");
        var heap = List.of("-Xmx512m");
        try (var plain = Apart.start(here, Plain.class.getName(), heap, List.of(uri, database));
                var ours = Apart.start(
                        here,
                        Ours.class.getName(),
                        heap,
                        List.of(
                                uri,
                                database,
                                "spring.profiles.active=viewed",
                                "axon.mongodb.projections.check-interval=200ms"))) {
            var fill = "fill " + parameters.read() + " 10 " + MATTER;
            plain.ask(fill);
            ours.ask(fill);
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
        figures.add(section, "read everything, decoded: plain cursor, an event a document", "events a second", cursor);
        figures.add(section, "read everything, decoded: Klubba, ten events a commit", "events a second", log);
        figures.add(section, "read everything: Klubba / plain cursor", "ratio", Goal.atLeast(1.5), log / cursor);
        figures.add(section, "a fold over the whole log / its decoded read", "ratio", Goal.atLeast(0.5), fold / log);
        figures.add(section, "read 100 events: plain stream index", "ms", index);
        figures.add(section, "read 100 events by tag: Klubba", "ms", tag);
        figures.add(
                section,
                "read 100 events: Klubba / plain stream index",
                "ratio of time",
                Goal.atMost(1.1),
                tag / index);
    }

    private void told(Apart ours, int percent) {
        double stream = ours.ask("told " + percent);
        double view = ours.ask("seen " + percent);
        figures.add(section, "acknowledged → told by a bare change stream, p" + percent, "ms", stream);
        figures.add(section, "acknowledged → seen in a view, p" + percent, "ms", view);
        figures.add(section, "view / bare change stream, p" + percent, "ratio of time", Goal.atMost(2), view / stream);
    }
}
