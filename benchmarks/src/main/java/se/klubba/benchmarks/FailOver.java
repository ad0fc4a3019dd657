package se.klubba.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.ours.Ours;
import se.klubba.embedded.testing.ThreeMembers;

/** How long nobody can append, when the primary of three is killed. */
record FailOver(Parameters parameters, Figures figures, String section) {
    private static final int THREADS = 16;
    private static final Duration BEFORE = Duration.ofSeconds(2);
    private static final Duration WATCHED = Duration.ofSeconds(20);

    void measure(ThreeMembers servers) throws InterruptedException {
        var database = "killed-" + UUID.randomUUID().toString().substring(0, 8);
        try (var ours = Apart.start(
                System.getProperty("java.class.path"),
                Ours.class.getName(),
                List.of("-Xmx512m"),
                List.of(servers.uri(), database))) {
            ours.ask("append " + THREADS + " " + parameters.warmUp().toMillis());
            for (int round = 0; round < parameters.rounds(); round++) {
                var question = "outage " + THREADS + " " + WATCHED.toMillis();
                ours.tell(question);
                Thread.sleep(BEFORE);
                servers.primary().kill();
                figures.add(
                        section,
                        "the primary is killed: longest time without an acknowledged append",
                        "s",
                        Goal.atMost(5),
                        ours.answer(question) / 1000);
                servers.heal();
            }
            figures.add(section, "gaps and broken commits after that", "count", Goal.atMost(0), ours.ask("unsound"));
        }
    }
}
