package se.klubba.pages.reports;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.composition.Compositions;
import se.klubba.kernel.MatterId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.reports.ReportsPage.Titled;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.reports.Parameter;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
import se.klubba.reports.filed.FiledReports;
import se.klubba.words.Language;
import se.klubba.words.Messages;

@PageEndpoint
class ReportsPageEndpoint {
    /** More cannot be chosen from a list: a matter's own page leads to its report. */
    private static final int CHOICES = 200;

    private final Pages pages;
    private final Readings readings;
    private final Reports reports;
    private final FiledReports filed;
    private final Compositions compositions;
    private final Matters matters;

    ReportsPageEndpoint(
            Pages pages,
            Readings readings,
            Reports reports,
            FiledReports filed,
            Compositions compositions,
            Matters matters) {
        this.pages = pages;
        this.readings = readings;
        this.reports = reports;
        this.filed = filed;
        this.compositions = compositions;
        this.matters = matters;
    }

    @GetMapping("/reports")
    View reports(Visit visit) {
        return pages.plain(new ReportsPage(visit, titled(visit)));
    }

    @GetMapping("/reports/filed")
    View filed(Visit visit) {
        return pages.plain(new FiledPage(visit, titled(visit), filed.all(readings.reader())));
    }

    private List<Titled> titled(Visit visit) {
        return reports.all().stream().map(r -> titled(r, visit)).toList();
    }

    @GetMapping("/reports/{name}")
    View report(Visit visit, @PathVariable String name) {
        var report = reports.named(name);
        var definition = report.definition();
        return pages.answer(
                visit,
                reading -> new ReportPage(
                        visit,
                        titled(report, visit),
                        definition,
                        definition.takes().contains(Parameter.BODIES)
                                ? compositions
                                        .list()
                                        .part(reading, ListWanted.ALL, null, CHOICES)
                                        .items()
                                : List.of(),
                        definition.takes().contains(Parameter.MATTER) ? choices(visit, reading) : List.of()));
    }

    /** That which is asked for, and open ones. */
    private List<MatterEntry> choices(Visit visit, ReadContext reading) {
        var asked = visit.parameter(Parameter.MATTER.field());
        var some = matters.list().part(reading, ListWanted.ALL, null, CHOICES).items().stream();
        return asked == null
                ? some.toList()
                : Stream.concat(
                                Stream.of(matters.one(reading, Readings.identifier(MatterId::new, asked))),
                                some.filter(m -> !m.id().equals(asked)))
                        .toList();
    }

    static Titled titled(Report report, Visit visit) {
        var say = Messages.of(report.getClass(), Language.tagged(visit.locale().getLanguage()));
        return new Titled(report.definition().name(), say.say("title"), say.say("about"));
    }
}
