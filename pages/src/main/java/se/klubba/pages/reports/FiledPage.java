package se.klubba.pages.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Term;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.reports.ReportsPage.Titled;
import se.klubba.reports.filed.Filed;

/** The reports that were filed. */
public record FiledPage(Visit visit, List<Titled> reports, List<Filed> filed) implements Page {
    public Texts texts() {
        return visit.texts(FiledPage.class);
    }

    /** What a report is called; its name where there is none of that name any more. */
    public String title(String report) {
        return reports.stream()
                .filter(r -> r.name().equals(report))
                .map(Titled::title)
                .findFirst()
                .orElse(report);
    }

    /** The days that it is about. */
    public String period(Filed report) {
        var asked = report.parameters();
        return asked.from() == null && asked.to() == null
                ? ""
                : visit.dates().term(new Term(on(asked.from()), on(asked.to())));
    }

    private static @Nullable EdtfDate on(@Nullable LocalDate day) {
        return day == null ? null : EdtfDate.on(day);
    }

    @Override
    public String title() {
        return texts().say("reports.filed");
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }
}
