package se.klubba.pages.reports;

import java.util.List;
import se.klubba.composition.BodyEntry;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.reports.ReportsPage.Titled;
import se.klubba.reports.Definition;
import se.klubba.reports.Parameter;

/**
 * A form for one report.
 *
 * @param bodies that can be chosen
 * @param matters that can be chosen
 * @param more whether there are others, to be found by how they are called
 */
public record ReportPage(
        Visit visit,
        Titled report,
        Definition definition,
        List<BodyEntry> bodies,
        List<MatterEntry> matters,
        boolean more)
        implements Page {
    public Texts texts() {
        return visit.texts(ReportPage.class);
    }

    public boolean takes(Parameter parameter) {
        return definition.takes().contains(parameter);
    }

    public boolean needs(Parameter parameter) {
        return definition.needs().contains(parameter);
    }

    /** As the address has it; empty where it does not. */
    public String given(Parameter parameter) {
        var given = visit.parameter(parameter.field());
        return given == null ? "" : given;
    }

    /** Whether what can be chosen can be sought, or is. */
    public boolean seeks() {
        return more || visit.parameter("q") != null;
    }

    public String sought() {
        var q = visit.parameter("q");
        return q == null ? "" : q;
    }

    public boolean chosen(Parameter parameter, String id) {
        return visit.parameters().getOrDefault(parameter.field(), List.of()).contains(id);
    }

    @Override
    public String title() {
        return report.title();
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }
}
