package se.klubba.pages.operations;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Asked;
import se.klubba.reading.Readings;
import se.klubba.reports.jobs.Jobs;

@PageEndpoint
class OperationsPageEndpoint {
    private static final int MEGABYTE = 1 << 20;

    private final Pages pages;
    private final Readings readings;
    private final Jobs jobs;

    OperationsPageEndpoint(Pages pages, Readings readings, Jobs jobs) {
        this.pages = pages;
        this.readings = readings;
        this.jobs = jobs;
    }

    @GetMapping("/operations")
    View operations(Visit visit) {
        var reading = readings.reading(Asked.NOW);
        var memory = Runtime.getRuntime();
        return pages.plain(new OperationsPage(
                visit,
                reading.raw(0, 1).head(),
                reading.position(),
                jobs.all(),
                Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "–"),
                Runtime.version().toString(),
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                (memory.totalMemory() - memory.freeMemory()) / MEGABYTE));
    }
}
