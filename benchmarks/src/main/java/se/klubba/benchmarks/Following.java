package se.klubba.benchmarks;

import java.util.List;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.ours.Ours;

/** Being told: a command seen in a view, beside a change stream that tells of it. */
record Following(Parameters parameters, Figures figures, String section) {
    private static final int AT_LEAST = 50;

    void measure(String uri) {
        try (var ours = Apart.start(
                System.getProperty("java.class.path"),
                Ours.class.getName(),
                List.of("-Xmx512m"),
                List.of(
                        uri,
                        "follow-" + UUID.randomUUID().toString().substring(0, 8),
                        Ours.VIEWED,
                        "axon.mongodb.projections.check-interval=200ms"))) {
            for (int round = 0; round <= parameters.rounds(); round++) {
                ours.ask("follow " + Math.max(AT_LEAST, parameters.commands()));
                if (round > 0) {
                    told(ours, 50);
                    told(ours, 95);
                }
            }
        }
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
                section,
                "seen in a view / told by a change stream" + of,
                "ratio of time",
                Goal.atMost(1.8),
                view / stream);
    }
}
