package se.klubba.pages.reports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.composition.BodyEntry;
import se.klubba.composition.Compositions;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.reports.ReportsPage.Titled;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.reports.Parameter;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
import se.klubba.reports.filed.FiledReports;
import se.klubba.words.Messages;

@PageEndpoint
class ReportsPageEndpoint {
    /** More are not offered at a time: others are found by how they are called. */
    private static final int CHOICES = 50;

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
        var takes = definition.takes();
        return pages.answer(visit, reading -> {
            ListOf.@Nullable Part<BodyEntry> bodies =
                    takes.contains(Parameter.BODIES) ? some(visit, reading, compositions.list()) : null;
            ListOf.@Nullable Part<MatterEntry> some =
                    takes.contains(Parameter.MATTER) ? some(visit, reading, matters.list()) : null;
            return new ReportPage(
                    visit,
                    titled(report, visit),
                    definition,
                    bodies == null ? List.of() : bodies(visit, reading, bodies.items()),
                    some == null ? List.of() : matters(visit, reading, some.items()),
                    goesOn(bodies) || goesOn(some));
        });
    }

    private static boolean goesOn(ListOf.@Nullable Part<?> part) {
        return part != null && part.next() != null;
    }

    private static <T> ListOf.Part<T> some(Visit visit, ReadContext reading, ListOf<T> list) {
        return list.part(reading, ListWanted.ALL.begun(visit.parameter("q")), null, CHOICES);
    }

    /** Those that are asked for, and others. */
    private List<BodyEntry> bodies(Visit visit, ReadContext reading, List<BodyEntry> others) {
        var asked = visit.parameters().getOrDefault(Parameter.BODIES.field(), List.of()).stream()
                .filter(id -> !id.isBlank())
                .map(id -> compositions.body(reading, Readings.identifier(BodyId::new, id)))
                .toList();
        return Stream.concat(asked.stream(), others.stream().filter(body -> !asked.contains(body)))
                .toList();
    }

    /** That which is asked for, and others. */
    private List<MatterEntry> matters(Visit visit, ReadContext reading, List<MatterEntry> others) {
        var asked = visit.parameter(Parameter.MATTER.field());
        return asked == null
                ? others
                : Stream.concat(
                                Stream.of(matters.one(reading, Readings.identifier(MatterId::new, asked))),
                                others.stream().filter(m -> !m.id().equals(asked)))
                        .toList();
    }

    static Titled titled(Report report, Visit visit) {
        var say = Messages.of(report.getClass(), visit.language());
        return new Titled(report.definition().name(), say.say("title"), say.say("about"));
    }
}
