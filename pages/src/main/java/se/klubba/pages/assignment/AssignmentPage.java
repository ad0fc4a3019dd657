package se.klubba.pages.assignment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** An assignment. */
public record AssignmentPage(Visit visit, Assignment assignment) implements Page {
    public Texts texts() {
        return visit.texts(AssignmentPage.class);
    }

    /** By how many days it is late. */
    public long late() {
        var last = assignment.due().last();
        return last == null ? 0 : ChronoUnit.DAYS.between(last, visit.day());
    }

    /** Whether something else than its giving said when it is due. */
    public boolean dueChanged() {
        return assignment.dueSaid().entry() != assignment.why().entry();
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(Stream.of(
                        Stream.of(assignment.why(), assignment.dueSaid()),
                        assignment.reports().stream().map(Assignment.Report::why),
                        Stream.ofNullable(assignment.ended()))
                .flatMap(w -> w));
    }

    @Override
    public String title() {
        return assignment.recipient().kind().equals("not-stated")
                ? texts().say("assignment.to-nobody")
                : texts().say("assignment.to", visit.labels().party(assignment.recipient()));
    }

    @Override
    public Section section() {
        return Section.ASSIGNMENTS;
    }
}
