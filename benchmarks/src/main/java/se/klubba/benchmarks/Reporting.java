package se.klubba.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.reporting.Registers;

/** Every report over a large generated register, beside the decoded read of the same log. */
record Reporting(Parameters parameters, Figures figures, String section) {
    static final List<String> REPORTS = List.of(
            "decisions",
            "matter-dossier",
            "composition",
            "follow-up",
            "flow",
            "instruments",
            "record-quality",
            "changes");

    /** A register that is on the server, and how many of its events a second were read and decoded at the best. */
    record Filled(String database, double read) {}

    /** By a process that is gone when it is told. */
    Filled measure(String uri, int rounds) {
        var of = String.format(Locale.ROOT, " of %,d events", parameters.large());
        var database = newDatabase();
        double best = 0;
        try (var register = registers(uri, database)) {
            register.ask("fill " + parameters.large());
            register.ask("read");
            for (int round = 0; round < rounds; round++) {
                double read = register.ask("read");
                best = Math.max(best, read);
                figures.add(section, "a register" + of + " read, decoded", "events a second", read);
                for (var report : REPORTS) {
                    double rate = register.ask("report " + report);
                    figures.add(section, report + " of a year, as a page", "events a second", rate);
                    figures.add(section, report + " / a decoded read", "ratio", Goal.atLeast(0.5), rate / read);
                    figures.add(section, "heap during " + report, "MiB", Goal.atMost(512), register.ask("heap"));
                }
            }
            for (var report : REPORTS) {
                double rate = register.ask("whole " + report);
                figures.add(section, report + " of all time, as a page", "events a second", rate);
                figures.add(section, report + " of all time / a decoded read", "ratio", Goal.atLeast(0.5), rate / best);
                figures.add(
                        section,
                        "heap during " + report + " of all time",
                        "MiB",
                        Goal.atMost(512),
                        register.ask("heap"));
            }
        }
        return new Filled(database, best);
    }

    /** One that is filled and read. */
    Filled read(String uri) {
        var database = newDatabase();
        try (var register = registers(uri, database)) {
            register.ask("fill " + parameters.large());
            register.ask("read");
            return new Filled(database, register.ask("read"));
        }
    }

    /** One that is only filled. */
    static String filled(String uri, int events) {
        var database = newDatabase();
        try (var register = registers(uri, database)) {
            register.ask("fill " + events);
        }
        return database;
    }

    private static String newDatabase() {
        return "register-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Apart registers(String uri, String database) {
        return Apart.start(
                System.getProperty("java.class.path"),
                Registers.class.getName(),
                List.of("-Xmx512m"),
                List.of(uri, database));
    }
}
