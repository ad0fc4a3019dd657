package se.klubba.benchmarks;

import java.util.List;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.reporting.Registers;
import se.klubba.benchmarks.whole.Register;

/** All of Klubba over a small and over a large register: how long its views take to be made, and a command over HTTP. */
record Whole(Parameters parameters, Figures figures, String section) {
    private static final int SMALL = 10_000;
    private static final List<String> HEAP_OF_A_REBUILD = List.of("-Xmx256m");
    private static final String HERE = System.getProperty("java.class.path");

    /** Each register is filled and read by a process that is gone before the application starts. */
    void measure(String uri) {
        var small = filled(uri, SMALL);
        var large = filled(uri, parameters.large());
        try (var many = application(uri, large.database())) {
            double rebuilt = many.ask("built");
            var of = String.format(java.util.Locale.ROOT, " of %,d events", parameters.large());
            figures.add(section, "a register read, decoded," + of, "events a second", large.read());
            figures.add(section, "rebuild of all views," + of, "events a second", rebuilt);
            figures.add(
                    section,
                    "rebuild of all views / a decoded read",
                    "ratio",
                    Goal.atLeast(0.3),
                    rebuilt / large.read());
            figures.add(section, "heap for a rebuild," + of, "MiB", Goal.atMost(256), many.ask("heap"));
            try (var few = application(uri, small.database())) {
                few.ask("built");
                commands(few, many);
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
            double among = few.ask(ask);
            double amongMany = many.ask(ask);
            figures.add(section, "command over HTTP, p50, at 10,000 events", "ms", among);
            figures.add(
                    section,
                    String.format(java.util.Locale.ROOT, "command over HTTP, p50, at %,d events", parameters.large()),
                    "ms",
                    amongMany);
            figures.add(
                    section,
                    "command over HTTP, large / small register",
                    "ratio of time",
                    Goal.atMost(1.1),
                    amongMany / among);
        }
    }

    private record Filled(String database, double read) {}

    private static Filled filled(String uri, int events) {
        var database = "register-" + UUID.randomUUID().toString().substring(0, 8);
        try (var register = Apart.start(HERE, Registers.class.getName(), List.of("-Xmx512m"), List.of(uri, database))) {
            register.ask("fill " + events);
            register.ask("read");
            return new Filled(database, register.ask("read"));
        }
    }

    private static Apart application(String uri, String database) {
        return Apart.start(HERE, Register.class.getName(), HEAP_OF_A_REBUILD, List.of(uri, database));
    }
}
