package se.klubba.pages.operations;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.klubba.axon.mongodb.autoconfigure.ProcessorsEndpoint;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Asked;
import se.klubba.reading.LogPulse;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.reading.Store;
import se.klubba.reports.jobs.Jobs;
import se.klubba.search.Search;

/** What an administrator looks after; a view is made anew or checked from its row. */
@PageEndpoint
class OperationsPageEndpoint {
    private final Pages pages;
    private final Readings readings;
    private final Jobs jobs;
    private final ObjectProvider<ProcessorsEndpoint> views;
    private final ObjectProvider<Subscriptions> subscriptions;
    private final LogPulse pulse;
    private final Search search;
    private final Store store;

    OperationsPageEndpoint(
            Pages pages,
            Readings readings,
            Jobs jobs,
            ObjectProvider<ProcessorsEndpoint> views,
            ObjectProvider<Subscriptions> subscriptions,
            LogPulse pulse,
            Search search,
            Store store) {
        this.pages = pages;
        this.readings = readings;
        this.jobs = jobs;
        this.views = views;
        this.subscriptions = subscriptions;
        this.pulse = pulse;
        this.search = search;
        this.store = store;
    }

    @GetMapping("/operations")
    View operations(Visit visit) {
        var reading = readings.reading(Asked.NOW);
        var memory = Runtime.getRuntime();
        return pages.plain(new OperationsPage(
                visit,
                reading.log().head(),
                reading.position(),
                views.stream().flatMap(all -> all.all().processors().stream()).toList(),
                jobs.all(readings.reader()),
                jobs.count(),
                store.state(),
                search.seen(),
                subscriptions.stream().map(Subscriptions::given).findFirst().orElse(null),
                pulse.listening(),
                Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "–"),
                Runtime.version().toString(),
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                memory.totalMemory() - memory.freeMemory()));
    }

    /** @param action {@code rebuild} goes on after the answer; {@code check} is done when it is answered */
    @PostMapping("/operations/{view}/{action:rebuild|check}")
    View act(Visit visit, @PathVariable String view, @PathVariable String action) {
        try {
            var _ = views.getObject().act(view, action, null, null, null);
        } catch (InvalidEndpointRequestException refused) {
            throw ReadProblem.malformed(String.valueOf(refused.getReason()));
        }
        var back = new RedirectView(visit.links().to("/operations"));
        back.setExposeModelAttributes(false);
        return back;
    }
}
