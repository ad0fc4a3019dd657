package se.klubba.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.klubba.benchmarks.Reporting.Filled;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.whole.LoggedIn;
import se.klubba.benchmarks.whole.Register;

/** All of Klubba over a small and over a large register: a command over HTTP, and what it costs to be logged in. */
record Whole(Parameters parameters, Figures figures, String section) {
    private static final int SESSIONS = 1000;
    private static final int PAGES = 2000;
    private static final String HEAP = "-Xmx256m";

    /** @param large a register that is there */
    void commands(String uri, Filled large) {
        try (var many = Register.apart(uri, large.database(), HEAP);
                var few = Register.apart(uri, Reporting.filled(uri, parameters.small()), HEAP)) {
            few.ask("built");
            many.ask("built");
            commands(few, many);
        }
    }

    /** What a page costs where many have logged in, beside one. */
    void sessions(String uri) {
        try (var logged = Apart.start(
                System.getProperty("java.class.path"),
                LoggedIn.class.getName(),
                List.of("-Xmx512m"),
                List.of(uri, "sessions-" + UUID.randomUUID()))) {
            var of = " " + PAGES;
            for (int warm = 0; warm < 2; warm++) {
                logged.ask("page 1" + of);
                logged.ask("page " + SESSIONS + of);
            }
            for (int round = 0; round < parameters.rounds(); round++) {
                double one = logged.ask("page 1" + of);
                double all = logged.ask("page " + SESSIONS + of);
                figures.add(section, "a page, one session", "ms", one);
                figures.add(
                        section,
                        "a page, 1,000 sessions in turn / one session",
                        "ratio of time",
                        Goal.atMost(1.2),
                        all / one);
            }
        }
    }

    private void commands(Apart few, Apart many) {
        var ask = "command " + parameters.commands();
        for (int warm = 0; warm < 2; warm++) {
            few.ask(ask);
            many.ask(ask);
        }
        for (int round = 0; round < parameters.rounds(); round++) {
            double amongFew = few.ask(ask);
            double amongMany = many.ask(ask);
            var p50 = "command over HTTP, p50, at ";
            figures.add(section, p50 + String.format(Locale.ROOT, "%,d events", parameters.small()), "ms", amongFew);
            figures.add(section, p50 + String.format(Locale.ROOT, "%,d events", parameters.large()), "ms", amongMany);
            figures.add(
                    section,
                    "command over HTTP, large / small register",
                    "ratio of time",
                    Goal.atMost(1.1),
                    amongMany / amongFew);
        }
    }
}
