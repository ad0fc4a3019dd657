package se.klubba.benchmarks;

import java.util.List;
import java.util.UUID;
import se.klubba.benchmarks.load.Apart;
import se.klubba.benchmarks.reporting.Registers;

/** A report over a generated register, beside the decoded read of the same log. */
record Reporting(Parameters parameters, Figures figures, String section) {
    void measure(String uri) {
        var database = "report-" + UUID.randomUUID().toString().substring(0, 8);
        try (var register = Apart.start(
                System.getProperty("java.class.path"),
                Registers.class.getName(),
                List.of("-Xmx512m"),
                List.of(uri, database))) {
            register.ask("fill " + parameters.read());
            register.ask("read");
            register.ask("report");
            for (int round = 0; round < parameters.rounds(); round++) {
                double read = register.ask("read");
                double report = register.ask("report");
                figures.add(section, "a generated register read, decoded", "events a second", read);
                figures.add(section, "the decisions of a year out of it, as a page", "events a second", report);
                figures.add(section, "a report / a decoded read", "ratio", Goal.atLeast(0.5), report / read);
                figures.add(section, "most of the heap during a report", "MiB", register.ask("heap"));
            }
        }
    }
}
